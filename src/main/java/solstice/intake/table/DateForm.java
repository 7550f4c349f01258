package solstice.intake.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;

/** How a file writes its days and times. */
public enum DateForm {
    ISO("[uuuu-M-d][uuuu/M/d]"),
    EUROPEAN("[d/M/uuuu][d.M.uuuu][d-M-uuuu]"),
    AMERICAN("[M/d/uuuu][M-d-uuuu]"),
    COMPACT("uuuuMMdd");

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final DateTimeFormatter formatter;

    DateForm(String pattern) {
        formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern + "[['T'][' ']H:mm[:ss][.SSSSSS][.SSS][XXX][X]]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The form that reads most of the given values; of equals, the first in the order above. */
    public static DateForm of(List<String> values) {
        DateForm best = ISO;
        long most = -1;
        for (DateForm form : values()) {
            long read = values.stream().filter(form::reads).count();
            if (read > most) {
                most = read;
                best = form;
            }
        }
        return best;
    }

    /**
     * Reads a moment, at midnight where there is no time.
     *
     * @throws DateTimeException when it is none, or lies outside 1970 to 2099
     */
    public LocalDateTime parse(String text) {
        TemporalAccessor parsed = formatter.parse(text.strip());
        LocalDate day = LocalDate.from(parsed);
        if (day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
            throw new DateTimeException("outside 1970 to 2099");
        }
        var time = parsed.query(TemporalQueries.localTime());
        int second = time == null ? 0 : time.get(ChronoField.SECOND_OF_DAY);
        return day.atStartOfDay().plusSeconds(second);
    }

    private boolean reads(String text) {
        try {
            parse(text);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }
}
