package solstice.intake.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** How a file writes its numbers: with a decimal point or with a decimal comma. */
public enum NumberForm {
    POINT,
    COMMA;

    private static final Pattern COMMA_DECIMAL = Pattern.compile("-?[\\d.\\s]*\\d,\\d{1,2}");
    private static final Pattern POINT_DECIMAL = Pattern.compile("-?[\\d,]*\\d\\.\\d+");
    private static final int PLACES = 4;

    public static NumberForm of(List<String> values) {
        long commas = values.stream()
                .filter(value -> COMMA_DECIMAL.matcher(value.strip()).matches())
                .count();
        long points = values.stream()
                .filter(value -> POINT_DECIMAL.matcher(value.strip()).matches())
                .count();
        return commas > points ? COMMA : POINT;
    }

    /**
     * Reads a number in ten-thousandths.
     *
     * @throws NumberFormatException when it is none, or is beyond all trade
     */
    public long tenThousandths(String text) {
        long fast = this == POINT ? plain(text) : Long.MIN_VALUE;
        if (fast != Long.MIN_VALUE) {
            return fast;
        }
        String digits = text.replaceAll("[\\s\\u00a0\\u202f$£€¥']", "");
        digits = this == COMMA ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        if (digits.length() > 40) {
            throw new NumberFormatException("too long");
        }
        try {
            return new BigDecimal(digits)
                    .setScale(PLACES, RoundingMode.HALF_EVEN)
                    .movePointRight(PLACES)
                    .longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw (NumberFormatException) new NumberFormatException("too large").initCause(tooLarge);
        }
    }

    /** The usual case without garbage: an optional sign, digits, at most four decimals. */
    private static long plain(String text) {
        int length = text.length();
        int i = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == i || length > 16) {
            return Long.MIN_VALUE;
        }
        boolean negative = i == 1;
        long value = 0;
        int decimals = -1;
        for (; i < length; i++) {
            char letter = text.charAt(i);
            if (letter == '.' && decimals < 0) {
                decimals = 0;
            } else if (letter >= '0' && letter <= '9' && decimals < PLACES) {
                value = value * 10 + (letter - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return Long.MIN_VALUE;
            }
        }
        for (int place = Math.max(0, decimals); place < PLACES; place++) {
            value *= 10;
        }
        return negative ? -value : value;
    }
}
