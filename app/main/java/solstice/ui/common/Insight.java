package solstice.ui.common;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import solstice.task.Progress;
import solstice.workflow.Project;

/**
 * Something worked out from the open project once someone looks, and anew when its sales have changed since.
 *
 * @param <T> what is worked out
 */
public final class Insight<T> {
    private final Desk desk;
    private final String label;
    private final T none;
    private final BiFunction<Project, Progress, T> work;
    private final ReadOnlyObjectWrapper<T> value;
    private boolean stale = true;
    private boolean watched;

    /**
     * Nothing is worked out yet.
     *
     * @param label of the task, below {@code task.} in the bundle
     * @param none the value until then
     */
    public Insight(Desk desk, String label, T none, BiFunction<Project, Progress, T> work) {
        this.desk = desk;
        this.label = label;
        this.none = none;
        this.work = work;
        value = new ReadOnlyObjectWrapper<>(none);
        desk.project().salesRevisionProperty().subscribe(this::forget);
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Works it out if that has not been done, and keeps it up to date from now on. */
    public void watch() {
        watched = true;
        if (stale && desk.project().hasSales()) {
            stale = false;
            Project project = desk.project().required();
            desk.tasks()
                    .run(desk.messages().name("task", label), progress -> work.apply(project, progress))
                    .onCancelled(() -> stale = true)
                    .onSuccess(found -> {
                        if (project.equals(desk.project().current())) {
                            value.set(found);
                        }
                    });
        }
    }

    private void forget() {
        stale = true;
        value.set(none);
        if (watched) {
            watch();
        }
    }
}
