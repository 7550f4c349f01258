package solstice.intake.sales;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateForm;
import solstice.intake.form.TimeOfDay;
import solstice.intake.table.RejectReason;
import solstice.intake.table.Row;

/** When a line was sold, from a file's columns of date and time. Not for several threads. */
final class SaleMoment {
    private static final long DAY = 86_400;

    private final DateForm form;
    private final long dayOne;
    private final SaleColumn date;
    private final SaleColumn time;

    private final long future = end(LocalDate.now(ZoneOffset.UTC));

    private char[] lastDate = new char[0];
    private long lastMoment = DateForm.NONE;

    SaleMoment(ColumnMapping mapping, List<String> headers, DateForm form, @Nullable LocalDate dayOne) {
        this.form = form;
        this.dayOne = dayOne == null ? 0 : dayOne.toEpochDay() * DAY;
        date = mapping.column(SalesField.DATE, headers);
        time = mapping.column(SalesField.TIME, headers);
    }

    /** The first second of the day after tomorrow: wherever the shop is, nothing was sold after that. */
    private static long end(LocalDate today) {
        return today.plusDays(2).toEpochDay() * DAY;
    }

    boolean isBlank(Row row) {
        return date.isBlank(row);
    }

    /** Seconds since 1970-01-01 on the shop's clock. */
    long read(Row row) throws Unusable {
        long moment = date(row);
        if (time.isBlank(row) || Math.floorMod(moment, DAY) != 0) {
            return moment;
        }
        int second = TimeOfDay.read(row.letters(), row.start(time.place()), row.end(time.place()));
        return second < 0 ? moment : moment + second;
    }

    private long date(Row row) throws Unusable {
        char[] letters = row.letters();
        int start = row.start(date.place());
        int end = row.end(date.place());
        if (lastMoment != DateForm.NONE && Arrays.equals(letters, start, end, lastDate, 0, lastDate.length)) {
            return lastMoment; // the lines of an order follow each other
        }
        long moment = form.read(letters, start, end);
        if (moment == DateForm.NONE) {
            throw date.unusable(
                    row, isBlank(row) ? RejectReason.NO_DATE : RejectReason.NOT_A_DATE_BETWEEN_1970_AND_2099);
        }
        moment = form == DateForm.DAY_NUMBER ? moment + dayOne : moment;
        if (moment >= future) {
            throw date.unusable(row, RejectReason.A_DAY_THAT_IS_STILL_TO_COME);
        }
        lastMoment = moment;
        lastDate = Arrays.copyOfRange(letters, start, end);
        return lastMoment;
    }
}
