package solstice.intake.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a file writes its numbers: with a decimal point or with a decimal comma. */
public enum NumberForm {
    POINT('.', ','),
    COMMA(',', '.');

    /** What {@link #read} gives for a text that is no number. */
    public static final long NONE = Long.MIN_VALUE;

    private static final Pattern COMMA_DECIMAL = Pattern.compile("[^,]*\\d,(\\d{1,2}|\\d{4,})\\D*");
    private static final Pattern COMMA_AFTER_POINT = Pattern.compile(".*\\d\\.\\d{3},\\d+\\D*");
    private static final Pattern POINT_DECIMAL = Pattern.compile("[^.]*\\d?\\.(\\d{1,2}|\\d{4,})\\D*");
    private static final Pattern POINT_AFTER_COMMA = Pattern.compile(".*\\d,\\d{3}\\.\\d+\\D*");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final int PLACES = 4;
    private static final int MOST_DIGITS = 14;

    private final char decimal;
    private final char group;

    NumberForm(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    /** The form that more of the given values are surely written in; the point where none tells. */
    public static NumberForm of(List<String> values) {
        long commas = values.stream()
                .filter(value -> COMMA_DECIMAL.matcher(value).matches()
                        || COMMA_AFTER_POINT.matcher(value).matches())
                .count();
        long points = values.stream()
                .filter(value -> POINT_DECIMAL.matcher(value).matches()
                        || POINT_AFTER_COMMA.matcher(value).matches())
                .count();
        return commas > points ? COMMA : POINT;
    }

    /**
     * Reads a number in ten-thousandths.
     *
     * @throws NumberFormatException when it is none, or is beyond all trade
     */
    public long tenThousandths(String text) {
        long value = read(text.toCharArray(), 0, text.length());
        if (value == NONE) {
            throw new NumberFormatException("not a number");
        }
        return value;
    }

    /**
     * Reads a number in ten-thousandths: with or without separators between the thousands, a currency's sign or
     * code, and for less than nothing a minus before or after it or parentheses around it.
     *
     * @return {@link #NONE} when it is no number, or is beyond all trade
     */
    public long read(char[] letters, int start, int end) {
        int i = start < end && letters[start] == '-' ? start + 1 : start;
        int first = i;
        long value = 0;
        int decimals = -1;
        for (; i < end; i++) {
            char letter = letters[i];
            if (letter >= '0' && letter <= '9' && decimals < PLACES) {
                value = value * 10 + (letter - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else if (letter == decimal && decimals < 0) {
                decimals = 0;
            } else {
                return odd(letters, start, end);
            }
        }
        if (end - first > MOST_DIGITS || end - first - (decimals < 0 ? 0 : 1) < 1) {
            return odd(letters, start, end);
        }
        for (int place = Math.max(0, decimals); place < PLACES; place++) {
            value *= 10;
        }
        return first > start ? -value : value;
    }

    /** Anything but an optional minus, digits and at most four decimals. */
    private long odd(char[] letters, int start, int end) {
        if (end - start > 40) {
            return NONE;
        }
        StringBuilder digits = new StringBuilder("+");
        for (int i = start; i < end; i++) {
            char letter = letters[i];
            if (letter >= '0' && letter <= '9') {
                digits.append(letter);
            } else if (letter == decimal) {
                digits.append('.');
            } else if (isMinus(letter)) {
                digits.setCharAt(0, '-');
            } else if (isExponent(letters, i, end)) {
                return scaled(new String(letters, start, end - start).strip().replace(decimal, '.'));
            } else if (letter != group && !isAround(letters, i, start, end)) {
                return NONE;
            }
        }
        return digits.length() == 1 ? NONE : scaled(digits.toString());
    }

    private static boolean isMinus(char letter) {
        return letter == '-' || letter == '\u2212' || letter == '(' || letter == '\uff08';
    }

    private static boolean isExponent(char[] letters, int at, int end) {
        return (letters[at] == 'e' || letters[at] == 'E')
                && at > 0
                && at + 1 < end
                && Character.isDigit(letters[at - 1])
                && (Character.isDigit(letters[at + 1]) || letters[at + 1] == '+' || letters[at + 1] == '-');
    }

    /** Whether a letter is one that may stand in or around an amount of money: a blank, an apostrophe, a currency. */
    private static boolean isAround(char[] letters, int at, int start, int end) {
        char letter = letters[at];
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return true;
        }
        return switch (letter) {
            case '\'', '\u2019', ')', '\uff09', '+', '\u5143', '\uffe5', '\u00a5' -> true;
            default ->
                Character.getType(letter) == Character.CURRENCY_SYMBOL
                        || (Character.isUpperCase(letter) && isCode(letters, at, start, end));
        };
    }

    /** Whether the letters around a place are a currency's code, as in {@code EUR}. */
    private static boolean isCode(char[] letters, int at, int start, int end) {
        int from = at;
        while (from > start && Character.isLetter(letters[from - 1])) {
            from--;
        }
        int to = at;
        while (to < end && Character.isLetter(letters[to])) {
            to++;
        }
        return to - from == 3 && CURRENCIES.contains(new String(letters, from, 3));
    }

    private static long scaled(String number) {
        try {
            return new BigDecimal(number)
                    .setScale(PLACES, RoundingMode.HALF_EVEN)
                    .movePointRight(PLACES)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            return NONE;
        }
    }
}
