package solstice.ui.data.incoming;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SalesField;
import solstice.ui.common.Desk;
import solstice.ui.common.Dialogs.FileKind;
import solstice.ui.common.RunningTask;
import solstice.ui.data.result.ResultViewModel;
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

    private static final String IMPORT = "task.import";

    private final Desk desk;
    private final ResultViewModel result;
    private final ObservableList<Candidate> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ObjectBinding<@Nullable RunningTask> task;
    private final BooleanBinding complete =
            Bindings.createBooleanBinding(() -> files.stream().allMatch(Candidate::isComplete), files);

    /** Hands the account of each import to {@code result}, and begins anew when that has been put away. */
    public IncomingViewModel(Desk desk, ResultViewModel result) {
        this.desk = desk;
        this.result = result;
        task = Bindings.createObjectBinding(this::importing, desk.tasks().running(), stage);
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

    /** The files chosen, in the order chosen. */
    public ObservableList<Candidate> files() {
        return files;
    }

    /** Whether every chosen file has the columns that an import needs. */
    public BooleanBinding completeProperty() {
        return complete;
    }

    /** The import under way; null while there is none. */
    public ObservableValue<@Nullable RunningTask> taskProperty() {
        return task;
    }

    public ReadOnlyObjectProperty<@Nullable ProjectSummary> summaryProperty() {
        return desk.project().summaryProperty();
    }

    private @Nullable RunningTask importing() {
        String label = desk.messages().text(IMPORT);
        return stage.get() != Stage.IMPORTING
                ? null
                : desk.tasks().running().stream()
                        .filter(running -> running.label().equals(label))
                        .findFirst()
                        .orElse(null);
    }

    // --- commands

    /** Asks for sales files and looks at them. */
    public void choose() {
        look(desk.dialogs().openFiles(FileKind.SALES));
    }

    /** Looks at files that were dropped or chosen, beside those chosen before. */
    public void look(List<Path> chosen) {
        List<Path> fresh = chosen.stream().filter(this::isNew).toList();
        if (fresh.isEmpty()) {
            return;
        }
        desk.tasks()
                .run(
                        desk.messages().text("task.preview"),
                        progress ->
                                fresh.stream().map(path -> looked(path, null)).toList())
                .onSuccess(looks -> {
                    files.addAll(looks);
                    stage.set(Stage.PREVIEW);
                });
    }

    private boolean isNew(Path path) {
        return files.stream().noneMatch(file -> file.path().equals(path));
    }

    private static Candidate looked(Path path, @Nullable ColumnMapping mapping) {
        return new Candidate(path, new PreviewFile().run(path, mapping), mapping != null);
    }

    /** Says what a column means, or that it is not used, and looks at its file anew. */
    public void map(Candidate file, String header, Optional<SalesField> field) {
        ColumnMapping before = file.look().mapping();
        remap(file, () -> field.map(meant -> before.with(meant, header)).orElseGet(() -> before.without(header)));
    }

    /** Asks for a saved mapping, and looks at a file anew by it. */
    public void loadMapping(Candidate file) {
        desk.dialogs().openFiles(FileKind.MAPPING).stream()
                .findFirst()
                .ifPresent(saved -> remap(file, () -> ColumnMapping.read(saved)));
    }

    /** Asks for a place, and saves there what the columns of a file mean. */
    public void saveMapping(Candidate file) {
        ColumnMapping mapping = file.look().mapping();
        desk.dialogs()
                .saveFile(FileKind.MAPPING, "mapping.json")
                .ifPresent(place -> desk.tasks()
                        .run(desk.messages().text("task.mapping"), progress -> {
                            mapping.write(place);
                            return place;
                        })
                        .onSuccess(written ->
                                desk.dialogs().notify(desk.messages().text("data.preview.saved", written.toString()))));
    }

    private void remap(Candidate file, Supplier<ColumnMapping> mapping) {
        desk.tasks()
                .run(desk.messages().text("task.preview"), progress -> looked(file.path(), mapping.get()))
                .onSuccess(anew -> files.replaceAll(each -> each.path().equals(anew.path()) ? anew : each));
    }

    /** Forgets the files chosen. */
    public void discard() {
        files.clear();
        stage.set(Stage.CHOOSE);
    }

    /** Takes the chosen files into the project; all or, when cancelled or failed, nothing. */
    public void importFiles() {
        Project project = desk.project().required();
        ImportRequest request = ImportRequest.ofSales(
                        files.stream().map(Candidate::path).toList())
                .mapped(files.stream()
                        .filter(Candidate::mapped)
                        .collect(Collectors.toMap(
                                Candidate::path, file -> file.look().mapping())));
        stage.set(Stage.IMPORTING);
        desk.tasks()
                .run(desk.messages().text(IMPORT), progress -> new ImportSales(project).run(request, progress))
                .onSuccess(this::account)
                .onCancelled(() -> stage.set(Stage.PREVIEW))
                .onFailure(failure -> {
                    stage.set(Stage.PREVIEW);
                    desk.dialogs().error(failure);
                });
    }

    private void account(ImportReport done) {
        files.clear();
        result.show(done);
        stage.set(Stage.DONE);
        desk.dialogs().notify(desk.messages().text("data.imported", done.rowsKept(), done.seconds()));
        desk.project().salesChanged();
    }
}
