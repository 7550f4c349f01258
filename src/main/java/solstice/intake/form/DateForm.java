package solstice.intake.form;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** How a file writes its days and times. */
public enum DateForm {
    /** Year, month, day: 2011-03-12, 2011/3/12, 2011.03.12. */
    ISO(CalendarDate::yearFirst),
    /** Day, month, year: 12/03/2011, 12.3.11. */
    EUROPEAN(CalendarDate::dayFirst),
    /** Month, day, year: 3/12/2011. */
    AMERICAN(CalendarDate::monthFirst),
    /** With the month's name: 12 Mar 2011, March 12, 2011. */
    NAMED(CalendarDate::named),
    /** 2011\u5e743\u670812\u65e5. */
    CHINESE(CalendarDate::chinese),
    /** Digits only: 20110312, 201103120826. */
    COMPACT(NumericDate::compact),
    /** A week of the ISO calendar, standing for its Monday: 2011-W45, 2011W45. */
    ISO_WEEK(CalendarDate::week),
    /** A month, standing for its first day: 2011-03, 03/2011, Mar 2011. */
    MONTH(CalendarDate::month),
    /** Days since 1899-12-30 as worksheets count them: 40148.35. */
    EXCEL(NumericDate::excel),
    /** Seconds since 1970-01-01. */
    EPOCH_SECONDS(NumericDate::epochSeconds),
    /** Thousandths of a second since 1970-01-01. */
    EPOCH_MILLIS(NumericDate::epochMillis),
    /** Days numbered from a day one that the file does not tell: 1 to 4000. */
    DAY_NUMBER(NumericDate::dayNumber);

    /** What {@link #read} gives for a text that is no date. */
    public static final long NONE = Moments.NONE;

    private static final List<DateForm> PLAIN = List.of(ISO, NAMED, CHINESE);

    private final Reading reading;

    DateForm(Reading reading) {
        this.reading = reading;
    }

    /** Reads the letters of one cell. */
    private interface Reading {
        long read(char[] letters, int start, int end);
    }

    /** The form that reads most of the given values; of equals, the first in the order above. */
    public static DateForm of(List<String> values) {
        return DateChoice.of(values).form();
    }

    /**
     * Reads a moment, at midnight where there is no time; a zone is passed over. Dates that can be read in one way
     * only are read whatever the form.
     *
     * @return seconds since 1970-01-01 on the shop's clock (since day one minus a day for {@link #DAY_NUMBER});
     *     {@link #NONE} where it is no date, or lies outside 1970 to 2099
     */
    public long read(char[] letters, int start, int end) {
        long moment = reading.read(letters, start, end);
        if (moment != NONE || this == DAY_NUMBER) {
            return moment;
        }
        for (DateForm form : PLAIN) {
            moment = form.reading.read(letters, start, end);
            if (moment != NONE) {
                return moment;
            }
        }
        return NONE;
    }

    /**
     * Reads a moment, at midnight where there is no time.
     *
     * @throws DateTimeException when it is none, or lies outside 1970 to 2099
     */
    public LocalDateTime parse(String text) {
        long moment = read(text.toCharArray(), 0, text.length());
        if (moment == NONE) {
            throw new DateTimeException("not a date between 1970 and 2099");
        }
        return LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC);
    }

    /** Whether a text is written in this very form. */
    boolean isFormOf(String text) {
        return reading.read(text.toCharArray(), 0, text.length()) != NONE;
    }
}
