package solstice.ui.common;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;

/**
 * The project that the window is open on, and word of its changes.
 *
 * <p>Screens never tell each other anything: one says here that sales came in or a model was trained, the others
 * follow.
 */
public final class OpenProject {
    private final TaskRunner tasks;
    private final Messages messages;
    private final Function<Project, ProjectSummary> describe;
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ProjectSummary> summary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper sales = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper models = new ReadOnlyIntegerWrapper();

    /** Has nothing open yet; {@code describe} counts what a project holds and is called in the background. */
    public OpenProject(TaskRunner tasks, Messages messages, Function<Project, ProjectSummary> describe) {
        this.tasks = tasks;
        this.messages = messages;
        this.describe = describe;
    }

    public ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** The figures of the project; null while there is none or they are being counted. */
    public ReadOnlyObjectProperty<@Nullable ProjectSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Counts up whenever the sales on which everything stands are others than before. */
    public ReadOnlyIntegerProperty salesRevisionProperty() {
        return sales.getReadOnlyProperty();
    }

    /** Counts up whenever the models on the shelf are others than before. */
    public ReadOnlyIntegerProperty modelRevisionProperty() {
        return models.getReadOnlyProperty();
    }

    public @Nullable Project current() {
        return project.get();
    }

    /** The project, for commands that are offered only while one is open. */
    public Project required() {
        Project open = project.get();
        if (open == null) {
            throw new IllegalStateException("no project is open");
        }
        return open;
    }

    /** Whether there are sales to work on. */
    public boolean hasSales() {
        ProjectSummary figures = summary.get();
        return figures != null && figures.productSales() > 0;
    }

    public boolean hasModel() {
        ProjectSummary figures = summary.get();
        return figures != null && figures.models() > 0;
    }

    /** Works on another project from now on; the one before is closed. */
    public void open(Project next) {
        Project before = project.get();
        summary.set(null);
        project.set(next);
        if (before != null && before != next) {
            before.close();
        }
        salesChanged();
    }

    /** Works on no project; the one before is closed. */
    public void leave() {
        Project before = project.get();
        summary.set(null);
        project.set(null);
        if (before != null) {
            before.close();
        }
    }

    /** Says that an import has ended. */
    public void salesChanged() {
        recount(() -> {
            sales.set(sales.get() + 1);
            models.set(models.get() + 1);
        });
    }

    /** Says that weather or marked days have changed. */
    public void surroundingsChanged() {
        recount(() -> {});
    }

    /** Says that a model was added. */
    public void modelsChanged() {
        recount(() -> models.set(models.get() + 1));
    }

    private void recount(Runnable tell) {
        Project counted = required();
        tasks.run(messages.text("task.describe"), progress -> describe.apply(counted))
                .onSuccess(figures -> {
                    if (counted == project.get()) {
                        summary.set(figures);
                        tell.run();
                    }
                });
    }
}
