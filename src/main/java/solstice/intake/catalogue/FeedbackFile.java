package solstice.intake.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import solstice.intake.table.Delimiter;
import solstice.intake.table.SourceFile;
import solstice.retail.Feedback;
import solstice.retail.Feedback.Verdict;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A segment's answers as CSV: headers {@code product,verdict} and, optionally, {@code share}. */
public final class FeedbackFile {
    private static final Map<String, Verdict> VERDICTS = Map.of(
            "accept", Verdict.ACCEPTED,
            "accepted", Verdict.ACCEPTED,
            "reject", Verdict.REJECTED,
            "rejected", Verdict.REJECTED,
            "click", Verdict.CLICKED,
            "clicked", Verdict.CLICKED,
            "bought", Verdict.BOUGHT,
            "buy", Verdict.BOUGHT,
            "purchase", Verdict.BOUGHT);

    private FeedbackFile() {}

    /**
     * Reads the answers.
     *
     * @throws SolsticeException at the first row that cannot be read, naming it
     */
    public static List<Feedback> read(Path path) {
        SourceFile source = SourceFile.of(path);
        List<Feedback> feedback = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(Delimiter.of(source)).ofNamedCsvRecord(source.open())) {
            for (NamedCsvRecord row : rows) {
                feedback.add(answer(source.name(), row));
            }
        } catch (IOException | UncheckedIOException | CsvParseException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
        }
        if (feedback.isEmpty()) {
            throw new SolsticeException(Problem.FILE_EMPTY, source.name());
        }
        return feedback;
    }

    private static Feedback answer(String file, NamedCsvRecord row) {
        String product = row.findField("product").orElseThrow(() -> unreadable(file, row, "no column product"));
        String word = row.findField("verdict").orElseThrow(() -> unreadable(file, row, "no column verdict"));
        Verdict verdict = VERDICTS.get(word.strip().toLowerCase(Locale.ROOT));
        if (product.isBlank()) {
            throw unreadable(file, row, "no product");
        }
        if (verdict == null) {
            throw unreadable(file, row, "verdict \u201c" + word + "\u201d");
        }
        String share = row.findField("share").filter(text -> !text.isBlank()).orElse("1");
        try {
            return new Feedback(product.strip().toUpperCase(Locale.ROOT), verdict, Double.parseDouble(share.strip()));
        } catch (IllegalArgumentException wrong) {
            throw unreadable(file, row, "share \u201c" + share + "\u201d is no number above 0 and at most 1");
        }
    }

    private static SolsticeException unreadable(String file, NamedCsvRecord row, String reason) {
        return new SolsticeException(Problem.FEEDBACK_UNREADABLE, file, row.getStartingLineNumber(), reason);
    }
}
