package solstice.ui.data.incoming;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Desk;
import solstice.ui.common.Dialogs.FileKind;
import solstice.ui.data.result.ResultViewModel;
import solstice.workflow.FilePreview;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.PreviewFile;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;

/** Files coming in: looked at first, then imported, then accounted for to the row. */
public final class IncomingViewModel {
    /** How far an import has come. */
    public enum Stage {
        /** Nothing chosen yet. */
        CHOOSE,
        /** Files chosen and looked at, nothing changed. */
        PREVIEW,
        /** Rows are being read. */
        IMPORTING,
        /** The last import can be read about. */
        DONE
    }

    private final Desk desk;
    private final ResultViewModel result;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<FilePreview> previews = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /** Hands the account of each import to {@code result}, and begins anew when that has been put away. */
    public IncomingViewModel(Desk desk, ResultViewModel result) {
        this.desk = desk;
        this.result = result;
        result.reportProperty().subscribe(report -> {
            if (report == null && stage.get() == Stage.DONE) {
                stage.set(Stage.CHOOSE);
            }
        });
        desk.project().projectProperty().subscribe(this::discard);
    }

    // --- properties

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The files chosen, as they look; in the order chosen. */
    public ObservableList<FilePreview> previews() {
        return previews;
    }

    /** Whether every chosen file has the columns that an import needs. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ProjectSummary> summaryProperty() {
        return desk.project().summaryProperty();
    }

    // --- commands

    /** Asks for sales files and looks at them. */
    public void choose() {
        look(desk.dialogs().openFiles(FileKind.SALES));
    }

    /** Looks at files that were dropped or chosen, beside those chosen before. */
    public void look(List<Path> chosen) {
        List<Path> fresh = chosen.stream().filter(path -> !files.contains(path)).toList();
        if (fresh.isEmpty()) {
            return;
        }
        desk.tasks()
                .run(
                        desk.messages().text("task.preview"),
                        progress -> fresh.stream()
                                .map(path -> new PreviewFile().run(path))
                                .toList())
                .onSuccess(looks -> show(fresh, looks));
    }

    private void show(List<Path> fresh, List<FilePreview> looks) {
        files.addAll(fresh);
        previews.addAll(looks);
        complete.set(previews.stream().allMatch(look -> look.missing().isEmpty()));
        stage.set(Stage.PREVIEW);
    }

    /** Forgets the files chosen. */
    public void discard() {
        files.clear();
        previews.clear();
        stage.set(Stage.CHOOSE);
    }

    /** Takes the chosen files into the project; all or, when cancelled or failed, nothing. */
    public void importFiles() {
        Project project = desk.project().required();
        ImportRequest request = ImportRequest.ofSales(files);
        stage.set(Stage.IMPORTING);
        desk.tasks()
                .run(desk.messages().text("task.import"), progress -> new ImportSales(project).run(request, progress))
                .onSuccess(this::account)
                .onCancelled(() -> stage.set(Stage.PREVIEW))
                .onFailure(failure -> {
                    stage.set(Stage.PREVIEW);
                    desk.dialogs().error(failure);
                });
    }

    private void account(ImportReport done) {
        files.clear();
        previews.clear();
        result.show(done);
        stage.set(Stage.DONE);
        desk.dialogs().notify(desk.messages().text("data.imported", done.rowsKept(), done.seconds()));
        desk.project().salesChanged();
    }
}
