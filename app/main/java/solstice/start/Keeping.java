package solstice.start;

import java.nio.file.Path;
import java.util.List;
import solstice.task.Progress;
import solstice.ui.training.ModelsWork;
import solstice.workflow.Project;
import solstice.workflow.models.CompareModels;
import solstice.workflow.models.ImportedModel;
import solstice.workflow.models.KeepModels;
import solstice.workflow.models.ModelComparison;
import solstice.workflow.models.ModelVersion;

/** The work on the list of models, done by the workflow. */
final class Keeping implements ModelsWork {
    @Override
    public List<ModelVersion> versions(Project project) {
        return new KeepModels(project).list();
    }

    @Override
    public void restore(Project project, long id) {
        new KeepModels(project).restore(id);
    }

    @Override
    public void delete(Project project, List<Long> ids) {
        ids.forEach(new KeepModels(project)::delete);
    }

    @Override
    public void undelete(Project project, List<Long> ids) {
        ids.forEach(new KeepModels(project)::undelete);
    }

    @Override
    public ModelComparison compare(Project project, long one, long other, Progress progress) {
        return new CompareModels(project).run(one, other, progress);
    }

    @Override
    public void exportTo(Project project, long id, Path file) {
        new KeepModels(project).exportTo(id, file);
    }

    @Override
    public ImportedModel importFrom(Project project, Path file) {
        return new KeepModels(project).importFrom(file);
    }
}
