package solstice.ui.data.incoming;

import java.nio.file.Path;
import solstice.workflow.FilePreview;

/**
 * A file chosen for import.
 *
 * @param path where it lies
 * @param look what it looks like
 * @param mapped whether a person has said which column means what
 */
public record Candidate(Path path, FilePreview look, boolean mapped) {

    /** Whether it has the columns that an import needs. */
    public boolean isComplete() {
        return look.missing().isEmpty();
    }
}
