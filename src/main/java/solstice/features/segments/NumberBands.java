package solstice.features.segments;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Numbers cut into bands of equal, round width: about six bands over the middle nine tenths of the numbers, and two
 * open ones around them.
 */
final class NumberBands {
    private static final int WANTED = 6;
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final Pattern SIGNS = Pattern.compile("[\\s$£€¥%\\u00a0]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?|-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final double start;
    private final double width;
    private final int inner;
    private final boolean whole;

    private NumberBands(double start, double width, int inner, boolean whole) {
        this.start = start;
        this.width = width;
        this.inner = inner;
        this.whole = whole;
    }

    /** Cuts numbers, of which those missing ({@code NaN}) do not count. */
    static NumberBands of(double[] numbers) {
        double[] sorted = Arrays.stream(numbers)
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        double low = sorted[sorted.length / 20];
        double high = sorted[sorted.length - 1 - sorted.length / 20];
        boolean whole = Arrays.stream(sorted).allMatch(number -> number == Math.rint(number));
        double width = round((high - low) / WANTED);
        width = whole ? Math.max(1, width) : width;
        double first = Math.ceil(low / width);
        double last = Math.floor(high / width);
        return new NumberBands(first * width, width, (int) Math.max(1, last - first), whole);
    }

    /** The number that a text stands for; {@code NaN} where it is none. */
    static double number(String text) {
        String bare = SIGNS.matcher(text).replaceAll("");
        return NUMBER.matcher(bare).matches() ? Double.parseDouble(bare.replace(",", "")) : Double.NaN;
    }

    /** How many bands there are, the two open ones included. */
    int count() {
        return inner + 2;
    }

    /** The band that a number falls into, 0 for those below all others. */
    int of(double number) {
        return (int) Math.max(0, Math.min(inner + 1, 1 + Math.floor((number - start) / width + 1e-9)));
    }

    /** For scripts, such as {@code under-20}, {@code 20-29}, {@code from-70}. */
    String id(int band) {
        if (band == 0) {
            return "under-" + text(start);
        }
        return band > inner ? "from-" + text(from(band)) : text(from(band)) + "-" + text(to(band));
    }

    /** For people of any language, such as {@code < 20}, {@code 20–29}, {@code ≥ 70}. */
    String name(int band) {
        if (band == 0) {
            return "< " + text(start);
        }
        return band > inner ? "≥ " + text(from(band)) : text(from(band)) + "–" + text(to(band));
    }

    private double from(int band) {
        return start + (band - 1) * width;
    }

    private double to(int band) {
        return from(band + 1) - (whole ? 1 : 0);
    }

    /** The nearest of 1, 2, 5, 10, 20, 50 and so on. */
    private static double round(double width) {
        double scale = Math.pow(10, Math.floor(Math.log10(Math.max(width, 1e-6))));
        double best = scale;
        for (double candidate : ROUND) {
            if (Math.abs(Math.log(candidate * scale / width)) < Math.abs(Math.log(best / width))) {
                best = candidate * scale;
            }
        }
        return best;
    }

    private static String text(double number) {
        return BigDecimal.valueOf(Math.rint(number * 1e6) / 1e6)
                .stripTrailingZeros()
                .toPlainString();
    }
}
