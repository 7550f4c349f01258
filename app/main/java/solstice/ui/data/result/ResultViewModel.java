package solstice.ui.data.result;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import solstice.export.RejectsCsv;
import solstice.intake.table.Reject;
import solstice.ui.common.Desk;
import solstice.ui.common.Dialogs.FileKind;
import solstice.workflow.ImportReport;

/** What the last import did, and the rows that it refused. */
public final class ResultViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Reject> all = FXCollections.observableArrayList();
    private final FilteredList<Reject> rejects = new FilteredList<>(all);
    private final ObservableList<Reason> reasons = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Reason> reason = new SimpleObjectProperty<>();

    public ResultViewModel(Desk desk) {
        this.desk = desk;
        reason.subscribe(chosen -> rejects.setPredicate(chosen == null ? null : chosen::covers));
    }

    // --- properties

    /** The account of the last import; null where there is none, or it has been put away. */
    public ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** The refused rows that the chosen reason covers. */
    public ObservableList<Reject> rejects() {
        return rejects;
    }

    /** Any reason, then each given one, the most frequent first; empty where no row was refused. */
    public ObservableList<Reason> reasons() {
        return reasons;
    }

    /** The reason to narrow the rows to; null while there is none. */
    public ObjectProperty<@Nullable Reason> reasonProperty() {
        return reason;
    }

    // --- commands

    /** Gives account of an import. */
    public void show(ImportReport done) {
        all.setAll(done.rejects());
        reasons.setAll(all.isEmpty() ? List.of() : Reason.among(all));
        report.set(done);
        reason.set(all.isEmpty() ? null : reasons.get(0));
    }

    /** Puts the account away. */
    public void dismiss() {
        report.set(null);
        reason.set(null);
        all.clear();
        reasons.clear();
    }

    /** Asks for a place and writes the rows that show there as CSV. */
    public void save() {
        List<Reject> rows = List.copyOf(rejects);
        desk.dialogs()
                .saveFile(FileKind.TABLE, "rejected.csv")
                .ifPresent(file -> desk.tasks()
                        .run(desk.messages().text("task.rejects"), progress -> {
                            RejectsCsv.write(rows, file);
                            return rows.size();
                        })
                        .onSuccess(written -> desk.dialogs()
                                .notify(desk.messages().text("data.rejects.saved", written, file.toString()))));
    }
}
