package solstice.start;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import solstice.cli.SolsticeCommand;
import solstice.workflow.training.apart.TrainingProgram;

/**
 * The way in. With arguments it is the terminal's; without, the window opens.
 *
 * <p>It does not extend {@link Application}: the launcher would then insist on JavaFX as named modules.
 */
public final class Main {
    /** Warns at every start that JavaFX runs from the class path, which it does on purpose; held, or it is lost. */
    private static final Logger PLATFORM_LOG = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals(TrainingProgram.ARGUMENT)) {
            TrainingProgram.main(arguments);
        } else if (arguments.length > 0) {
            System.exit(SolsticeCommand.run(arguments));
        } else if (hasDisplay()) {
            PLATFORM_LOG.setLevel(Level.SEVERE);
            Application.launch(Workbench.class);
        } else {
            System.err.println("No display here: running the demo in the terminal instead (solstice demo).");
            System.exit(SolsticeCommand.run("demo"));
        }
    }

    /** Only Linux runs without one as a matter of course; a headless window system set by hand counts as one. */
    private static boolean hasDisplay() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getProperty("glass.platform") != null || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
