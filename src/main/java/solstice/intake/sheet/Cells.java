package solstice.intake.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;
import solstice.intake.table.RejectReason;

/** Reads the numbers and dates of one sheet, in the form that the sheet writes them. */
public final class Cells {
    private static final double UNIT = 10_000;
    private static final double MOST = .5;

    private final NumberForm numbers;
    private final DateForm dates;

    private Cells(NumberForm numbers, DateForm dates) {
        this.numbers = numbers;
        this.dates = dates;
    }

    /** Learns the forms from sampled cells. */
    public static Cells of(List<String> numbers, List<String> dates) {
        return new Cells(NumberForm.of(numbers), DateForm.of(dates));
    }

    /** A number; {@code NaN} where the cell says that there is none. */
    public double number(Sheet.Row row, int column) throws Unusable {
        String text = row.text(column);
        if (Blank.is(text)) {
            return Double.NaN;
        }
        try {
            return number(text);
        } catch (NumberFormatException none) {
            throw new Unusable(column, RejectReason.NOT_A_NUMBER);
        }
    }

    /**
     * A number as a cell writes it; a percentage counts as it stands.
     *
     * @throws NumberFormatException when it is none
     */
    public double number(String text) {
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return numbers.tenThousandths(bare) / UNIT;
    }

    /** A day; null where the cell says that there is none. */
    public @Nullable LocalDate day(Sheet.Row row, int column) throws Unusable {
        String text = row.text(column);
        if (Blank.is(text)) {
            return null;
        }
        try {
            return dates.parse(text).toLocalDate();
        } catch (DateTimeException none) {
            throw new Unusable(column, RejectReason.NOT_A_DATE_BETWEEN_1970_AND_2099);
        }
    }

    /** Whether most cells are numbers. */
    public static boolean areNumbers(List<String> cells) {
        Cells form = of(cells, List.of());
        return most(cells, form::isNumber);
    }

    /** Whether most cells are days. */
    public static boolean areDays(List<String> cells) {
        DateForm form = DateForm.of(cells);
        return most(cells, cell -> isDay(form, cell));
    }

    private static boolean most(List<String> cells, Predicate<String> test) {
        return !cells.isEmpty() && cells.stream().filter(test).count() >= cells.size() * MOST;
    }

    private boolean isNumber(String cell) {
        try {
            number(cell);
            return true;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static boolean isDay(DateForm form, String cell) {
        try {
            form.parse(cell);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
