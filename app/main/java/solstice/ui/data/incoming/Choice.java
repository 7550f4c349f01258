package solstice.ui.data.incoming;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sales.ColumnMapping;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.FilePreview;
import solstice.workflow.ImportRequest;
import solstice.workflow.PreviewFile;
import solstice.workflow.Project;
import solstice.workflow.related.FileLook;
import solstice.workflow.related.FilesLook;
import solstice.workflow.related.Join;
import solstice.workflow.related.LookAtFiles;
import solstice.workflow.related.LookRequest;

/**
 * What a person has chosen so far: files, and what they said of some.
 *
 * @param paths in the order chosen
 * @param told what files tell of, where they said so
 * @param mappings what columns mean, where they said so
 */
record Choice(List<Path> paths, Map<Path, FileRole> told, Map<Path, ColumnMapping> mappings) {
    static final Choice NONE = new Choice(List.of(), Map.of(), Map.of());

    Choice {
        paths = List.copyOf(paths);
        told = Map.copyOf(told);
        mappings = Map.copyOf(mappings);
    }

    /** What was found in the files chosen. */
    record Found(Choice choice, List<Candidate> files, List<Join> joins) {}

    Choice and(List<Path> more) {
        Set<Path> all = new LinkedHashSet<>(paths);
        all.addAll(more);
        return new Choice(List.copyOf(all), told, mappings);
    }

    Choice without(Path path) {
        List<Path> rest = new ArrayList<>(paths);
        rest.remove(path);
        return new Choice(rest, told, mappings);
    }

    Choice telling(Path path, FileRole role) {
        Map<Path, FileRole> roles = new HashMap<>(told);
        roles.put(path, role);
        return new Choice(paths, roles, mappings);
    }

    /** A file whose columns a person maps tells of sales. */
    Choice mapping(Path path, ColumnMapping mapping) {
        Map<Path, ColumnMapping> all = new HashMap<>(mappings);
        all.put(path, mapping);
        return new Choice(paths, told, all).telling(path, FileRole.SALES);
    }

    /** Looks at all files together; nothing is changed. */
    Found look(Project project, Progress progress) {
        FilesLook look = new LookAtFiles(project).run(new LookRequest(paths, told, mappings, null), progress);
        List<Path> places = look.files().stream().map(FileLook::path).toList(); // those in a zip one by one
        return new Found(
                new Choice(places, told, mappings),
                look.files().stream().map(this::candidate).toList(),
                look.joins());
    }

    private Candidate candidate(FileLook found) {
        return new Candidate(found, found.problem() == null ? preview(found.path()) : null);
    }

    private @Nullable FilePreview preview(Path path) {
        try {
            return new PreviewFile().run(path, mappings.get(path));
        } catch (SolsticeException noTable) {
            return null; // it can be imported all the same, as weather in JSON can
        }
    }

    /** The import of these files, by what they were found to tell of. */
    ImportRequest request(List<Candidate> files) {
        Map<Path, FileRole> roles = new LinkedHashMap<>();
        files.forEach(file -> roles.put(file.path(), file.role()));
        return FilesLook.told(roles).request().mapped(mappings);
    }
}
