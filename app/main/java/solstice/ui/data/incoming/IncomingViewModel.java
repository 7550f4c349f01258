package solstice.ui.data.incoming;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SalesField;
import solstice.task.SolsticeException;
import solstice.ui.common.Desk;
import solstice.ui.common.Dialogs.FileKind;
import solstice.ui.common.RunningTask;
import solstice.ui.data.result.ResultViewModel;
import solstice.workflow.FilePreview;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;
import solstice.workflow.related.Join;

/** Files of any kind coming in: looked at together first, then imported, then accounted for to the row. */
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
    private final AheadViewModel ahead;
    private final ObservableList<Candidate> files = FXCollections.observableArrayList();
    private final ObservableList<Join> joins = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ObjectBinding<@Nullable RunningTask> task;
    private final BooleanBinding complete =
            Bindings.createBooleanBinding(() -> files.stream().allMatch(Candidate::isComplete), files);

    private Choice choice = Choice.NONE;

    /** Hands the account of each import to {@code result}, and begins anew when that has been put away. */
    public IncomingViewModel(Desk desk, ResultViewModel result) {
        this.desk = desk;
        this.result = result;
        ahead = new AheadViewModel(desk);
        task = Bindings.createObjectBinding(this::importing, desk.tasks().running(), stage);
        result.reportProperty().subscribe(report -> {
            if (report == null && stage.get() == Stage.DONE) {
                stage.set(files.isEmpty() ? Stage.CHOOSE : Stage.PREVIEW);
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

    /** How the files will be taken in. */
    public AheadViewModel ahead() {
        return ahead;
    }

    /** How the keys of the files fit each other and what the project holds. */
    public ObservableList<Join> joins() {
        return joins;
    }

    /** Whether it is known of every chosen file what it tells of, and it has the columns that an import needs. */
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

    /** Asks for files and looks at them. */
    public void choose() {
        look(desk.dialogs().openFiles(FileKind.SALES));
    }

    /** Looks at files that were dropped or chosen, together with those chosen before. */
    public void look(List<Path> chosen) {
        List<Path> fresh =
                chosen.stream().filter(path -> !choice.paths().contains(path)).toList();
        if (!fresh.isEmpty()) {
            look(() -> choice.and(fresh), fresh);
        }
    }

    /** Leaves a file out. */
    public void remove(Candidate file) {
        if (files.size() == 1) {
            discard();
        } else {
            look(() -> choice.without(file.path()), List.of());
        }
    }

    /** Says what a file tells of. */
    public void tell(Candidate file, FileRole role) {
        if (role != file.role()) {
            look(() -> choice.telling(file.path(), role), List.of());
        }
    }

    /** Says what a column means, or that it is not used, and looks at its file anew. */
    public void map(Candidate file, String header, Optional<SalesField> field) {
        FilePreview look = file.look();
        if (look != null) {
            ColumnMapping before = look.mapping();
            remap(file, () -> field.map(meant -> before.with(meant, header)).orElseGet(() -> before.without(header)));
        }
    }

    /** Has a column sort customers into segments, and looks at its file anew. */
    public void segment(Candidate file, String header) {
        FilePreview look = file.look();
        if (look != null) {
            remap(file, () -> look.mapping().withSegment(header));
        }
    }

    /** Says which day a file that numbers its days calls 1. */
    public void numberFrom(Candidate file, @Nullable LocalDate day) {
        FilePreview look = file.look();
        if (look != null && day != null) {
            remap(file, () -> look.mapping().withDayOne(day));
        }
    }

    /** Asks for a saved mapping, and looks at a file anew by it. */
    public void loadMapping(Candidate file) {
        desk.dialogs().openFiles(FileKind.MAPPING).stream()
                .findFirst()
                .ifPresent(saved -> remap(file, () -> ColumnMapping.read(saved)));
    }

    private void remap(Candidate file, Supplier<ColumnMapping> mapping) {
        look(() -> choice.mapping(file.path(), mapping.get()), List.of());
    }

    /** Looks at all files anew; of fresh files none of which can be read, the first one's problem is told. */
    private void look(Supplier<Choice> next, List<Path> fresh) {
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.preview"), progress -> {
                    Choice.Found found = next.get().look(project, progress);
                    refuse(found, fresh);
                    return found;
                })
                .onSuccess(this::show);
    }

    private static void refuse(Choice.Found found, List<Path> fresh) {
        List<SolsticeException> problems = found.files().stream()
                .filter(file -> fresh.contains(file.path()))
                .flatMap(file -> Optional.ofNullable(file.found().problem()).stream())
                .toList();
        if (!fresh.isEmpty() && problems.size() == fresh.size()) {
            throw problems.get(0);
        }
    }

    private void show(Choice.Found found) {
        choice = found.choice();
        joins.setAll(found.joins());
        files.setAll(found.files());
        stage.set(Stage.PREVIEW);
        if (complete.get()) {
            ahead.count(choice.request(files));
        }
    }

    /** Asks for a place, and saves there what the columns of a file mean. */
    public void saveMapping(Candidate file) {
        FilePreview look = file.look();
        if (look == null) {
            return;
        }
        desk.dialogs()
                .saveFile(FileKind.MAPPING, "mapping.json")
                .ifPresent(place -> desk.tasks()
                        .run(desk.messages().text("task.mapping"), progress -> {
                            look.mapping().write(place);
                            return place;
                        })
                        .onSuccess(written ->
                                desk.dialogs().notify(desk.messages().text("data.preview.saved", written.toString()))));
    }

    /** Forgets the files chosen. */
    public void discard() {
        forget();
        stage.set(Stage.CHOOSE);
    }

    /** Counts what an import of the chosen files would do, and keeps nothing. */
    public void check() {
        ImportRequest request = ahead.choose(choice.request(files)).countedOnly();
        ahead.whenFree(() -> run(request));
    }

    /** Takes the chosen files into the project; all or, when cancelled or failed, nothing. */
    public void importFiles() {
        ImportRequest request = ahead.choose(choice.request(files));
        ahead.whenFree(() -> run(request));
    }

    private void run(ImportRequest request) {
        Project project = desk.project().required();
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
        if (!done.dryRun()) {
            forget();
            desk.dialogs().notify(desk.messages().text("data.imported", done.rowsKept(), done.seconds()));
            desk.project().salesChanged();
        }
        result.show(done);
        stage.set(Stage.DONE);
    }

    private void forget() {
        choice = Choice.NONE;
        ahead.forget();
        joins.clear();
        files.clear();
    }
}
