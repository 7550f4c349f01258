package solstice.export;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Writes a number of doublings as what it multiplies by: -2 as 1/4, 1 as 2. */
final class PowerOfTwoFormat extends NumberFormat {
    private static final long serialVersionUID = 1L;

    @Override
    public StringBuffer format(double power, StringBuffer text, FieldPosition position) {
        long times = Math.round(Math.pow(2, Math.abs(power)));
        return text.append(power < 0 ? "1/" + times : Long.toString(times)).append("\u00d7");
    }

    @Override
    public StringBuffer format(long power, StringBuffer text, FieldPosition position) {
        return format((double) power, text, position);
    }

    @Override
    public @Nullable Number parse(String text, ParsePosition position) {
        return null;
    }
}
