package solstice.workflow.related;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import solstice.intake.catalogue.FileRole;
import solstice.intake.catalogue.RoleGuess;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.FactFiles;
import solstice.workflow.ImportRequest;

/**
 * What files chosen together seem to be, and how they fit each other and what the project holds.
 *
 * @param files one by one, in the order chosen
 * @param joins the keys that they share, as far as two sides have any
 */
public record FilesLook(List<FileLook> files, List<Join> joins) {
    public FilesLook {
        files = List.copyOf(files);
        joins = List.copyOf(joins);
    }

    /** A look at files whose roles are all known beforehand. */
    public static FilesLook told(Map<Path, FileRole> roles) {
        List<FileLook> files = new ArrayList<>();
        roles.forEach((path, role) ->
                files.add(new FileLook(path, new RoleGuess(role, RoleGuess.Evidence.TOLD, List.of(), ""), null)));
        return new FilesLook(files, List.of());
    }

    /** The files of a role, in the order chosen. */
    public List<Path> of(FileRole role) {
        return files.stream()
                .filter(file -> file.role() == role)
                .map(FileLook::path)
                .toList();
    }

    /**
     * The import of all these files.
     *
     * @throws SolsticeException when one cannot be read, or it is not known what one tells of
     */
    public ImportRequest request() {
        for (FileLook file : files) {
            if (file.problem() != null) {
                throw file.problem();
            }
            if (file.role() == FileRole.UNKNOWN) {
                throw new SolsticeException(
                        Problem.FILE_UNKNOWN,
                        file.name(),
                        String.join(", ", file.guess().columns()));
            }
        }
        return new ImportRequest(of(FileRole.SALES), of(FileRole.WEATHER), of(FileRole.EVENTS), null, false)
                .with(new FactFiles(
                        of(FileRole.CATALOGUE), of(FileRole.CUSTOMERS), of(FileRole.FEEDBACK), of(FileRole.CAMPAIGNS)));
    }
}
