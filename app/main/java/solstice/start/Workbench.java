package solstice.start;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Desk;
import solstice.ui.common.Fonts;
import solstice.ui.common.FxDialogs;
import solstice.ui.common.FxTaskRunner;
import solstice.ui.common.Language;
import solstice.ui.common.Look;
import solstice.ui.common.Messages;
import solstice.ui.common.ProblemSurface;
import solstice.ui.common.Settings;
import solstice.ui.common.Theme;
import solstice.ui.shell.ShellViewModel;

/** The program as JavaFX starts and stops it. */
public final class Workbench extends Application {
    private @Nullable FxTaskRunner tasks;
    private @Nullable Desk desk;

    @Override
    public void start(Stage stage) {
        Path folder = Folders.own();
        Settings settings = new Settings(folder.resolve("settings.properties"));
        Messages messages =
                new Messages(settings.choice(ShellViewModel.LANGUAGE, Language.closestTo(Locale.getDefault())));
        Look look = new Look(messages, new SimpleObjectProperty<>(settings.choice(ShellViewModel.THEME, Theme.LIGHT)));
        ProblemSurface problems = new ProblemSurface(messages);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> problems.show(fault));
        FxTaskRunner runner = new FxTaskRunner(problems::show);
        MainWindow window = new MainWindow(stage, look, settings, Fonts.chinese(Font.getFamilies()));
        FxDialogs dialogs = new FxDialogs(() -> stage, messages, problems, window::notice);
        Composition composition =
                new Composition(new Composition.Ground(look, runner, dialogs, problems, settings, folder));
        tasks = runner;
        desk = composition.desk();
        window.show(composition::window);
        composition.projects().openLast();
    }

    @Override
    public void stop() {
        if (tasks != null) {
            tasks.close();
        }
        if (desk != null && desk.project().current() != null) {
            desk.project().required().close();
        }
    }
}
