package solstice.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import solstice.features.Snapshot;
import solstice.features.families.ProductFamilies;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;

/**
 * How a window's days of the year sold in earlier years, against the average day: the season index of a list.
 *
 * <p>For a product with {@code o} order lines in the window's days of earlier years, where {@code e} would be expected
 * at its average pace since its first sale, the index is {@code (o + k f) / (e + k)}: the posterior mean of a rate with
 * a Gamma prior around its family's index {@code f}, worth {@code k} = {@value #PRODUCT_PRIOR} lines. The family's own
 * is drawn to the assortment's in the same way with {@value #FAMILY_PRIOR} lines. Lines, not pieces, are counted, so
 * that one giant order makes no season. Only what the snapshot knows is used; without a year of history all are 1.
 */
public final class SeasonOutlook {
    private static final double PRODUCT_PRIOR = 20;
    private static final double FAMILY_PRIOR = 100;

    private final double[] index;

    private SeasonOutlook(double[] index) {
        this.index = index;
    }

    /** The outlook for a window, seen from the morning of the snapshot. */
    public static SeasonOutlook of(Snapshot known, SalesWindow window) {
        SalesHistory history = known.history();
        int products = history.products().size();
        double[] observed = new double[products];
        double[] expected = new double[products];
        List<SalesWindow> earlier = earlier(history, known.day(), window);
        int[] lines = new int[products];
        int[] first = new int[products];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int line = 0; line < history.size(); line++) {
            int product = history.product(line);
            lines[product]++;
            first[product] = Math.min(first[product], history.day(line));
        }
        for (SalesWindow year : earlier) {
            int end = history.firstLineFrom(year.to().plusDays(1));
            for (int line = history.firstLineFrom(year.from()); line < end; line++) {
                observed[history.product(line)]++;
            }
        }
        long today = known.day().toEpochDay();
        for (int product = 0; product < products; product++) {
            double pace = lines[product] / (double) Math.max(1, today - first[product]);
            for (SalesWindow year : earlier) {
                long from = Math.max(first[product], year.from().toEpochDay());
                expected[product] += pace * Math.max(0, year.to().toEpochDay() - from + 1);
            }
        }
        return new SeasonOutlook(shrink(known.families(), observed, expected));
    }

    /**
     * The index of a product, 1 for an average time of the year.
     *
     * @param product number of the product in the snapshot
     */
    public double of(int product) {
        return index[product];
    }

    /** The same days in earlier years, as far as they lie in the history. */
    private static List<SalesWindow> earlier(SalesHistory history, LocalDate day, SalesWindow window) {
        List<SalesWindow> earlier = new ArrayList<>();
        LocalDate start = history.isEmpty() ? day : history.firstDay();
        for (int years = 1; !window.to().minusYears(years).isBefore(start); years++) {
            LocalDate from = window.from().minusYears(years);
            LocalDate to = window.to().minusYears(years);
            if (to.isBefore(day)) {
                earlier.add(new SalesWindow(from.isBefore(start) ? start : from, to));
            }
        }
        return earlier;
    }

    private static double[] shrink(ProductFamilies families, double[] observed, double[] expected) {
        Map<String, double[]> sums = new HashMap<>();
        double[] all = new double[2];
        for (int product = 0; product < observed.length; product++) {
            double[] family = sums.computeIfAbsent(families.family(product), absent -> new double[2]);
            family[0] += observed[product];
            family[1] += expected[product];
            all[0] += observed[product];
            all[1] += expected[product];
        }
        double assortment = all[1] == 0 ? 1 : all[0] / all[1];
        double[] index = new double[observed.length];
        for (int product = 0; product < index.length; product++) {
            double[] family = sums.getOrDefault(families.family(product), all);
            double ofFamily = (family[0] + FAMILY_PRIOR * assortment) / (family[1] + FAMILY_PRIOR);
            index[product] = (observed[product] + PRODUCT_PRIOR * ofFamily) / (expected[product] + PRODUCT_PRIOR);
        }
        return index;
    }
}
