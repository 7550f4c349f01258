package solstice.ui.training;

import java.nio.file.Path;
import java.util.List;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.models.ImportedModel;
import solstice.workflow.models.ModelComparison;
import solstice.workflow.models.ModelVersion;

/** What the list of models asks to be done. */
public interface ModelsWork {
    /** The models of a project, latest first. */
    List<ModelVersion> versions(Project project);

    /** Makes a model the one to be used. */
    void restore(Project project, long id);

    /** Takes models away, so that they can be brought back. */
    void delete(Project project, List<Long> ids);

    /** Brings deleted models back. */
    void undelete(Project project, List<Long> ids);

    /** Sets two models side by side. */
    ModelComparison compare(Project project, long one, long other, Progress progress);

    /** Writes a model to a file. */
    void exportTo(Project project, long id, Path file);

    /** Takes a model in from a file. */
    ImportedModel importFrom(Project project, Path file);
}
