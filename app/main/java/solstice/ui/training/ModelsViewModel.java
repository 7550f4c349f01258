package solstice.ui.training;

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
import solstice.workflow.Project;
import solstice.workflow.models.ImportedModel;
import solstice.workflow.models.ModelComparison;
import solstice.workflow.models.ModelVersion;

/** The models of the project: which one is used, how two differ, and what comes and goes. */
public final class ModelsViewModel {
    private final Desk desk;
    private final ModelsWork work;
    private final ObservableList<ModelVersion> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ModelComparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private List<Long> deleted = List.of();

    public ModelsViewModel(Desk desk, ModelsWork work) {
        this.desk = desk;
        this.work = work;
        desk.project().modelRevisionProperty().subscribe(this::load);
        desk.project().projectProperty().subscribe(this::forget);
    }

    // --- properties

    /** Models of the project, latest first. */
    public ObservableList<ModelVersion> versions() {
        return versions;
    }

    /** The two that were compared last; null before the first time. */
    public ReadOnlyObjectProperty<@Nullable ModelComparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Whether models were deleted that can be brought back here. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    // --- commands

    /** Makes a model the one that lists are made with. */
    public void restore(ModelVersion version) {
        change(project -> work.restore(project, version.card().id()));
    }

    /** Takes models away; {@link #undo} brings them back. */
    public void delete(List<ModelVersion> unwanted) {
        List<Long> ids = unwanted.stream().map(version -> version.card().id()).toList();
        if (!ids.isEmpty()) {
            change(project -> work.delete(project, ids));
            deleted = ids;
            undoable.set(true);
        }
    }

    /** Brings back what was deleted last. */
    public void undo() {
        List<Long> ids = deleted;
        deleted = List.of();
        undoable.set(false);
        if (!ids.isEmpty()) {
            change(project -> work.undelete(project, ids));
        }
    }

    /** Sets two models side by side, settings, figures and lists. */
    public void compare(ModelVersion one, ModelVersion other) {
        Project project = desk.project().required();
        long left = one.card().id();
        long right = other.card().id();
        desk.tasks()
                .run(desk.messages().text("task.compare"), progress -> work.compare(project, left, right, progress))
                .onSuccess(comparison::set);
    }

    /** Writes a model to a file that the person names. */
    public void exportOne(ModelVersion version) {
        Project project = desk.project().required();
        long id = version.card().id();
        desk.dialogs()
                .saveFile(FileKind.MODEL, "model-" + id + FileKind.MODEL.ending())
                .ifPresent(file -> desk.tasks()
                        .run(desk.messages().text("task.models"), progress -> {
                            work.exportTo(project, id, file);
                            return file;
                        })
                        .onSuccess(written -> desk.dialogs()
                                .notify(desk.messages().text("model.exported", id, written.getFileName()))));
    }

    /** Takes models in from files that the person names. */
    public void importSome() {
        Project project = desk.project().required();
        for (var file : desk.dialogs().openFiles(FileKind.MODEL)) {
            desk.tasks()
                    .run(desk.messages().text("task.models"), progress -> work.importFrom(project, file))
                    .onSuccess(this::welcome);
        }
    }

    private void welcome(ImportedModel model) {
        String key = model.sameSales() ? "model.imported" : "model.imported.other";
        desk.dialogs().notify(desk.messages().text(key, model.card().id(), model.soldHere(), model.products()));
        desk.project().modelsChanged();
    }

    private void change(java.util.function.Consumer<Project> change) {
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.models"), progress -> {
                    change.accept(project);
                    return project;
                })
                .onSuccess(done -> desk.project().modelsChanged());
    }

    private void forget() {
        versions.clear();
        comparison.set(null);
        deleted = List.of();
        undoable.set(false);
    }

    private void load() {
        if (!desk.project().hasModel()) {
            versions.clear();
            return;
        }
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.models"), progress -> work.versions(project))
                .onSuccess(versions::setAll);
    }
}
