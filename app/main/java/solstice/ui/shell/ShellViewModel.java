package solstice.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import solstice.task.ProblemText;
import solstice.ui.common.Desk;
import solstice.ui.common.Language;
import solstice.ui.common.Look;
import solstice.ui.common.ProblemSurface;
import solstice.ui.common.RunningTask;
import solstice.ui.common.Settings;
import solstice.ui.common.Step;
import solstice.ui.common.Theme;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.devices.GraphicsCard;

/** The frame around the screens: which step shows, what runs, what went wrong, language and theme. */
public final class ShellViewModel {
    /** The name under which the language is remembered. */
    public static final String LANGUAGE = "language";

    /** The name under which the theme is remembered. */
    public static final String THEME = "theme";

    private final Desk desk;
    private final Look look;
    private final ProblemSurface problems;
    private final Settings settings;
    private final ObjectBinding<@Nullable RunningTask> task;
    private final ReadOnlyObjectWrapper<@Nullable String> card = new ReadOnlyObjectWrapper<>();

    public ShellViewModel(Desk desk, Look look, ProblemSurface problems, Settings settings) {
        this.desk = desk;
        this.look = look;
        this.problems = problems;
        this.settings = settings;
        task = Bindings.valueAt(desk.tasks().running(), 0);
        desk.tasks()
                .run(desk.messages().text("task.devices"), progress -> DeviceSurvey.take())
                .onSuccess(
                        found -> card.set(found.usable().map(GraphicsCard::name).orElse(null)));
    }

    // --- properties

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return desk.navigation().stepProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return desk.project().projectProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ProjectSummary> summaryProperty() {
        return desk.project().summaryProperty();
    }

    /** The oldest task under way, or null. */
    public ObjectBinding<@Nullable RunningTask> taskProperty() {
        return task;
    }

    /** Name of the graphics card that a training would use; null where there is none, or nobody has looked yet. */
    public ReadOnlyObjectProperty<@Nullable String> cardProperty() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ProblemText> problemProperty() {
        return problems.problemProperty();
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return look.theme();
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return look.messages().languageProperty();
    }

    // --- commands

    public void go(Step step) {
        desk.navigation().go(step);
    }

    /** Turns light into dark or back, and remembers it. */
    public void switchTheme() {
        look.theme().set(look.theme().get().other());
        settings.put(THEME, look.theme().get().name());
    }

    /** Changes the language of the window, and remembers it. */
    public void speak(Language language) {
        if (language != languageProperty().get()) {
            settings.put(LANGUAGE, language.name());
            look.messages().speak(language);
        }
    }

    public void cancelTask() {
        Optional.ofNullable(task.get()).ifPresent(RunningTask::cancel);
    }

    public void dismissProblem() {
        problems.dismiss();
    }
}
