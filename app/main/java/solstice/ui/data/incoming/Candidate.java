package solstice.ui.data.incoming;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import solstice.intake.catalogue.FileRole;
import solstice.workflow.FilePreview;
import solstice.workflow.related.FileLook;

/**
 * A file chosen for import.
 *
 * @param found what it tells of, and what says so
 * @param look its first rows; null where it cannot be read
 */
public record Candidate(FileLook found, @Nullable FilePreview look) {

    public Path path() {
        return found.path();
    }

    public FileRole role() {
        return found.role();
    }

    /** Whether its columns are those of sales, or may be: then a person can say what they mean. */
    public boolean isMappable() {
        return look != null && (role() == FileRole.SALES || role() == FileRole.UNKNOWN);
    }

    /** Whether it is a table of weather: then a person can say what its columns hold. */
    public boolean isWeatherTable() {
        return look != null && role() == FileRole.WEATHER;
    }

    /** Whether it can be imported: it is known what it tells of, and it has the columns that are needed. */
    public boolean isComplete() {
        boolean known = found.problem() == null && role() != FileRole.UNKNOWN;
        boolean whole = look != null && look.missing().isEmpty();
        return known && (whole || role() != FileRole.SALES);
    }
}
