package solstice.features.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.retail.SalesHistory;

/**
 * When in each year every product sold, and when it would have, had it followed the assortment.
 *
 * <p>Sales are counted in order lines: a thousand pieces to one customer say no more about a season than one order.
 * Years are counted in spans of 52 weeks back from the last week; what is left over at the start is left out, unless it
 * is all there is. Of a product with S lines in a year, expected in week t is {@code S A(t) / sum of A from its first
 * week on}, with A(t) the lines of the assortment; so a product that came in autumn is not taken for one that sells in
 * autumn, nor one that fades from year to year for one that sells early. Both are divided by the square root of the
 * product's lines, so that a few best-sellers do not speak for a word.
 */
final class ProductYears {
    /** A product must have been on sale for this many weeks of a year for that year to tell anything. */
    static final int FEWEST_WEEKS = 26;

    private final int years;
    private final double[][][] sold;
    private final double[][][] expected;
    private final double[] pieces;
    private final double[] assortment = new double[Weeks.YEAR];

    private ProductYears(int products, int years) {
        this.years = years;
        sold = new double[products][years][Weeks.YEAR];
        expected = new double[products][years][Weeks.YEAR];
        pieces = new double[products];
    }

    /** Adds up a history. */
    static ProductYears of(SalesHistory history) {
        int products = history.products().size();
        if (history.isEmpty()) {
            return new ProductYears(products, 1);
        }
        SalesCalendar calendar = SalesCalendar.of(history, Step.WEEK);
        int weeks = calendar.size();
        double[][] lines = new double[products][weeks];
        double[] all = new double[weeks];
        ProductYears years = new ProductYears(products, Math.max(1, weeks / Weeks.YEAR));
        for (int line = 0; line < history.size(); line++) {
            int week = calendar.slot(history.day(line));
            lines[history.product(line)][week]++;
            years.pieces[history.product(line)] += history.quantity(line);
            all[week]++;
        }
        for (int year = 0; year < years.years; year++) {
            int to = weeks - year * Weeks.YEAR;
            years.settle(year, new Span(Math.max(0, to - Weeks.YEAR), to, calendar.firstPosition() - 1), lines, all);
        }
        return years;
    }

    /**
     * The weeks of one year.
     *
     * @param from first
     * @param to the one after the last
     * @param firstPlace place on the circle of the year, from 0, of the calendar's first week
     */
    private record Span(int from, int to, int firstPlace) {
        int place(int week) {
            return (firstPlace + week) % Weeks.YEAR;
        }
    }

    private void settle(int year, Span span, double[][] lines, double[] all) {
        for (int week = span.from; week < span.to; week++) {
            assortment[span.place(week)] += all[week] / years;
        }
        for (int product = 0; product < lines.length; product++) {
            double[] its = lines[product];
            int first = IntStream.range(0, span.to)
                    .filter(week -> its[week] > 0)
                    .findFirst()
                    .orElse(span.to);
            int from = Math.max(span.from, first);
            double total = Arrays.stream(its, from, span.to).sum();
            double possible = Arrays.stream(all, from, span.to).sum();
            double scale = Math.sqrt(Math.max(1, Arrays.stream(its).sum()));
            for (int week = from; week < span.to && span.to - from >= FEWEST_WEEKS; week++) {
                sold[product][year][span.place(week)] += its[week] / scale;
                expected[product][year][span.place(week)] += total * all[week] / possible / scale;
            }
        }
    }

    /** Whether a product was on sale for long enough to tell anything. */
    boolean tells(int product) {
        return IntStream.range(0, years).anyMatch(year -> tells(product, year));
    }

    /** Whether a year of a product tells anything. */
    boolean tells(int product, int year) {
        return Arrays.stream(expected[product][year]).anyMatch(value -> value > 0);
    }

    /** Number of years, the last one first. */
    int years() {
        return years;
    }

    /** By week; not to be written to. */
    double[] sold(int product, int year) {
        return sold[product][year];
    }

    /** By week; not to be written to. */
    double[] expected(int product, int year) {
        return expected[product][year];
    }

    double pieces(List<Integer> products) {
        return products.stream().mapToDouble(product -> pieces[product]).sum();
    }

    /** What the assortment sells in each week over its average week, smoothed. */
    double[] assortment() {
        return Weeks.toMeanOne(Weeks.smooth(assortment));
    }
}
