package solstice.workflow.campaign;

import java.nio.file.Path;
import java.util.List;
import solstice.intake.catalogue.FeedbackFile;
import solstice.retail.Feedback;

/** Takes a segment's answers from a file. */
public final class ReadFeedback {
    /**
     * Reads a CSV with the headers {@code product,verdict} and, optionally, {@code share}; who answered is passed over.
     *
     * @throws solstice.task.SolsticeException naming the first row that cannot be read
     */
    public List<Feedback> run(Path file) {
        return FeedbackFile.read(file);
    }
}
