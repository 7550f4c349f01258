package solstice.intake.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import solstice.intake.sheet.Blank;
import solstice.intake.sheet.Cells;
import solstice.intake.sheet.HeaderWords;
import solstice.intake.sheet.Sheet;
import solstice.intake.sheet.Taken;
import solstice.intake.sheet.Unusable;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.retail.Answer;
import solstice.retail.Feedback;
import solstice.retail.Feedback.Verdict;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * Answers to recommendations: headers {@code product,verdict} and, optionally, {@code share}, {@code date} and who
 * answered, {@code segment} or {@code customer}.
 */
public final class FeedbackFile {
    private static final int WHOLE_FILE = -1;

    private final Sheet sheet;
    private final int product;
    private final int verdict;
    private final int share;
    private final int segment;
    private final int customer;
    private final int day;
    private final Cells cells;

    private FeedbackFile(Sheet sheet) {
        this.sheet = sheet;
        product = column(sheet, "feedback.PRODUCT");
        verdict = column(sheet, "feedback.VERDICT");
        share = column(sheet, "feedback.SHARE");
        segment = column(sheet, "feedback.SEGMENT");
        customer = HeaderWords.columns("customer.KEY", sheet.headers()).stream()
                .filter(column -> column != product)
                .findFirst()
                .orElse(WHOLE_FILE);
        day = column(sheet, "feedback.DATE");
        cells = Cells.of(sheet.sample(share), sheet.sample(day));
    }

    /** Whether a sheet is of this kind: it has products and verdicts, and most of the verdicts are known. */
    static boolean isFeedback(Sheet sheet) {
        FeedbackFile file = new FeedbackFile(sheet);
        List<String> words = sheet.sample(file.verdict);
        long known = words.stream().filter(word -> verdict(word).isPresent()).count();
        return file.product >= 0 && !words.isEmpty() && known * 2 >= words.size();
    }

    /**
     * Reads one segment's answers for a question, whoever the file says gave them.
     *
     * @throws SolsticeException at the first row that cannot be read, naming it
     */
    public static List<Feedback> read(Path path) {
        FeedbackFile file = new FeedbackFile(Sheet.open(path));
        List<Feedback> feedback = new ArrayList<>();
        file.sheet.read(row -> {
            try {
                feedback.add(file.feedback(row));
            } catch (Unusable unusable) {
                String value = unusable.column() < 0 ? "" : " \u201c" + row.text(unusable.column()) + "\u201d";
                throw new SolsticeException(
                        Problem.FEEDBACK_UNREADABLE,
                        file.sheet.name(),
                        row.line(),
                        unusable.reason().words() + value);
            }
        });
        if (feedback.isEmpty()) {
            throw new SolsticeException(Problem.FILE_EMPTY, file.sheet.name());
        }
        return feedback;
    }

    /**
     * Looks at a file of answers whose givers it names.
     *
     * @throws SolsticeException when products, verdicts or their givers have no column
     */
    public static FeedbackFile open(Path path) {
        FeedbackFile file = new FeedbackFile(Sheet.open(path));
        List<String> missing = Stream.of(
                        file.product < 0 ? "product" : "",
                        file.verdict < 0 ? "verdict" : "",
                        file.segment < 0 && file.customer < 0 ? "segment, customer" : "")
                .filter(name -> !name.isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new SolsticeException(
                    Problem.COLUMNS_UNKNOWN,
                    file.sheet.name(),
                    String.join(", ", missing),
                    String.join(", ", file.sheet.headers()));
        }
        return file;
    }

    public String name() {
        return sheet.name();
    }

    /** Reads the whole file. Of equal answers one is kept. */
    public Taken<Answer> answers() {
        Set<Answer> kept = new LinkedHashSet<>();
        List<Reject> rejects = new ArrayList<>();
        long[] rows = {0};
        sheet.read(row -> {
            rows[0]++;
            try {
                kept.add(answer(row));
            } catch (Unusable unusable) {
                rejects.add(sheet.reject(row, unusable.column(), unusable.reason()));
            }
        });
        return new Taken<>(rows[0], List.copyOf(kept), rejects);
    }

    private Answer answer(Sheet.Row row) throws Unusable {
        Feedback feedback = feedback(row);
        String group = row.text(segment);
        String one = Blank.is(group) ? row.text(customer) : "";
        if (Blank.is(group) && Blank.is(one)) {
            throw new Unusable(segment < 0 ? customer : segment, RejectReason.NEITHER_A_SEGMENT_NOR_A_CUSTOMER);
        }
        return new Answer(
                Blank.is(group) ? "" : group,
                one.endsWith(".0") ? one.substring(0, one.length() - 2) : one,
                feedback,
                cells.day(row, day));
    }

    private Feedback feedback(Sheet.Row row) throws Unusable {
        if (product < 0) {
            throw new Unusable(WHOLE_FILE, RejectReason.NO_COLUMN_PRODUCT);
        }
        if (verdict < 0) {
            throw new Unusable(WHOLE_FILE, RejectReason.NO_COLUMN_VERDICT);
        }
        String code = row.text(product);
        if (Blank.is(code)) {
            throw new Unusable(product, RejectReason.NO_PRODUCT);
        }
        Verdict word =
                verdict(row.text(verdict)).orElseThrow(() -> new Unusable(verdict, RejectReason.UNKNOWN_VERDICT));
        double part = cells.number(row, share);
        try {
            return new Feedback(code.toUpperCase(Locale.ROOT), word, Double.isNaN(part) ? 1 : part);
        } catch (IllegalArgumentException wrong) {
            throw new Unusable(share, RejectReason.A_SHARE_IS_A_NUMBER_ABOVE_0_AND_AT_MOST_1);
        }
    }

    private static Optional<Verdict> verdict(String word) {
        String plain = HeaderWords.plain(word);
        return Stream.of(Verdict.values())
                .filter(candidate -> HeaderWords.of("feedback." + candidate).contains(plain))
                .findFirst();
    }

    private static int column(Sheet sheet, String meaning) {
        return HeaderWords.columns(meaning, sheet.headers()).stream()
                .findFirst()
                .orElse(WHOLE_FILE);
    }
}
