package solstice.ui.data.quality;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Desk;
import solstice.workflow.DescribeQuality;
import solstice.workflow.Project;
import solstice.workflow.QualityReport;

/** How well the sales cover their time, looked into when someone looks at it. */
public final class QualityViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable QualityReport> report = new ReadOnlyObjectWrapper<>();
    private boolean wanted;

    public QualityViewModel(Desk desk) {
        this.desk = desk;
        desk.project().salesRevisionProperty().subscribe(this::forget);
        desk.project().projectProperty().subscribe(open -> report.set(null));
    }

    // --- properties

    /** What was found; null until it is. */
    public ReadOnlyObjectProperty<@Nullable QualityReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    // --- commands

    /** Says whether someone is looking: only then are all sales gone through, and again after each import. */
    public void watch(boolean looking) {
        wanted = looking;
        if (wanted && report.get() == null && desk.project().hasSales()) {
            load();
        }
    }

    private void forget() {
        report.set(null);
        watch(wanted);
    }

    private void load() {
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.quality"), progress -> new DescribeQuality(project).run())
                .onSuccess(found -> {
                    if (project == desk.project().current()) {
                        report.set(found);
                    }
                });
    }
}
