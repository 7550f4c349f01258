package solstice.ui.common;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;

/** Numbers, dates and the order of names, as one language writes them. {@code NaN} shows as an en dash. */
public final class Formats {
    /** What stands where there is no figure. */
    public static final String NONE = "–";

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter clock;

    public Formats(Locale locale) {
        this.locale = locale;
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
    }

    /** A whole number with its thousands set apart. */
    public String whole(double value) {
        return decimal(value, 0);
    }

    /** A whole number with its thousands set apart. */
    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    public String decimal(double value, int digits) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A share of 0 to 1 as per cent. */
    public String percent(double share, int digits) {
        if (Double.isNaN(share)) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(share);
    }

    /** A number with its sign, whichever it is. */
    public String signed(double value, int digits) {
        String size = decimal(Math.abs(value), digits);
        return (value < 0 ? "−" : "+") + size;
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    public String moment(Instant when) {
        return moment.format(when);
    }

    /** The hour and minute of a moment today. */
    public String clock(Instant when) {
        return clock.format(when);
    }

    /** A stretch of time as {@code m:ss}. */
    public String duration(double seconds) {
        if (Double.isNaN(seconds)) {
            return NONE;
        }
        Duration span = Duration.ofSeconds(Math.round(seconds));
        return "%d:%02d".formatted(span.toMinutes(), span.toSecondsPart());
    }

    /** Names in the order in which the language's readers look for them. */
    public Comparator<String> byName() {
        Collator collator = Collator.getInstance(locale);
        return collator::compare;
    }
}
