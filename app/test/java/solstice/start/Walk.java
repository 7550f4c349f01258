package solstice.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import solstice.ui.common.Fonts;
import solstice.ui.common.FxTaskRunner;
import solstice.ui.common.Look;
import solstice.ui.common.ProblemSurface;
import solstice.ui.common.ScriptedDialogs;
import solstice.ui.common.Settings;
import solstice.ui.common.Step;
import solstice.workflow.Project;

/** A person who works through the real window, waits until it has done its work, and takes pictures. */
final class Walk implements AutoCloseable {
    private static final int MOST_MINUTES = 10;
    private static final int PIXELS_SETTLE_MILLIS = 400;

    private final FxRobot robot = new FxRobot();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final ProblemSurface problems;
    private final FxTaskRunner tasks;
    private final Composition composition;
    private final MainWindow window;
    private final Stage stage;

    /** Opens the window over a folder that holds what the person owns. */
    Walk(Stage stage, Look look, Path folder) {
        this.stage = stage;
        problems = new ProblemSurface(look.messages());
        tasks = new FxTaskRunner(problems::show);
        Settings settings = new Settings(folder.resolve("settings.properties"));
        window = new MainWindow(stage, look, settings, Fonts.chinese(Font.getFamilies()));
        composition = new Composition(new Composition.Ground(look, tasks, dialogs, problems, settings, folder));
        window.show(composition::window);
    }

    ScriptedDialogs dialogs() {
        return dialogs;
    }

    /** What went wrong on the way; empty when nothing did. */
    Optional<String> problem() {
        return Optional.ofNullable(problems.problemProperty().get()).map(Object::toString);
    }

    Project project() {
        return composition.desk().project().required();
    }

    /** Goes to a step by its button on the rail. */
    void go(Step step) {
        press("#step-" + step.name());
    }

    /** Presses a button and waits until nothing is under way any more. */
    void press(String button) {
        ButtonBase found = robot.lookup(button).queryAs(ButtonBase.class);
        robot.interact(found::fire);
        settle();
    }

    <T extends Node> T find(String selector, Class<T> kind) {
        return robot.lookup(selector).queryAs(kind);
    }

    /** Does something on the window's thread, and waits until nothing is under way any more. */
    void act(Runnable action) {
        robot.interact(action);
        settle();
    }

    /** Waits until no task has run for a moment: one may start the next. */
    private void settle() {
        try {
            for (int quiet = 0; quiet < 3; quiet++) {
                WaitForAsyncUtils.waitFor(MOST_MINUTES, TimeUnit.MINUTES, this::isIdle);
                WaitForAsyncUtils.waitForFxEvents();
            }
        } catch (TimeoutException stuck) {
            throw new AssertionError("still at work after " + MOST_MINUTES + " minutes: " + problem(), stuck);
        }
    }

    private boolean isIdle() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> tasks.running().isEmpty());
    }

    /** Saves what the window shows. */
    void picture(Path file) throws IOException {
        WaitForAsyncUtils.sleep(PIXELS_SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> stage.getScene().snapshot(null));
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }

    @Override
    public void close() {
        tasks.close();
        Project open = composition.desk().project().current();
        if (open != null) {
            open.close();
        }
    }
}
