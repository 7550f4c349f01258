package solstice.features.text;

import java.util.Arrays;
import java.util.List;
import solstice.seasonality.response.StudentT;

/**
 * When in the year the products of one term sell, against the assortment.
 *
 * <p>The index of a place in the year is {@code R = sum of sold / sum of expected} over the term's n products and all
 * years ({@link ProductYears}). Its standard error goes by how far the products differ among themselves, so that one
 * that sells much cannot make a season: {@code s^2 = sum (sold - R expected)^2 / (n - 1) / (mean expected)^2},
 * moderated towards that of a usual term as if {@value #PRIOR} more products had shown it (Smyth, 2004), and
 * {@code z = (R - 1) / (s / sqrt(n))} on {@code n - 1 + }{@value #PRIOR} degrees of freedom. Shrunk, the index is
 * {@code (sum of sold + 3 e) / (sum of expected + 3 e)} with e the mean expected sales of a product: as if three more
 * products had followed the assortment.
 */
final class TermYears {
    /** Places of four weeks each that a term is tested at. */
    static final int PLACES = 13;
    /** As many products that follow the assortment are added to every term. */
    static final int FOLLOWERS = 3;

    private static final int PRIOR = 4;
    private static final int PLACE_WEEKS = 4;
    private static final double AGAIN = 1.25;
    private static final int FEWEST_IN_A_YEAR = 2;

    private final ProductYears years;
    private final List<Integer> products;
    private final double[] ratio = new double[PLACES];
    private final double[] spread = new double[PLACES];

    TermYears(ProductYears years, List<Integer> products) {
        this.years = years;
        this.products = products;
        for (int place = 0; place < PLACES; place++) {
            measure(place);
        }
    }

    private void measure(int place) {
        int n = products.size();
        double[] sold = new double[n];
        double[] expected = new double[n];
        for (int i = 0; i < n; i++) {
            for (int year = 0; year < years.years(); year++) {
                sold[i] += at(years.sold(products.get(i), year), place);
                expected[i] += at(years.expected(products.get(i), year), place);
            }
        }
        double mean = Arrays.stream(expected).sum() / n;
        ratio[place] = mean > 0 ? Arrays.stream(sold).sum() / n / mean : 1;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = sold[i] - ratio[place] * expected[i];
            squares += off * off;
        }
        spread[place] = n > 1 && mean > 0 ? squares / (n - 1) / (mean * mean) : 0;
    }

    private static double at(double[] weeks, int place) {
        double sum = 0;
        for (int week = place * PLACE_WEEKS; week < (place + 1) * PLACE_WEEKS; week++) {
            sum += weeks[week];
        }
        return sum;
    }

    /** Variance of one product's index at a place. */
    double spread(int place) {
        return spread[place];
    }

    /** How many standard errors the index of a place is above 1. */
    double z(int place, double usualSpread) {
        double variance = (PRIOR * usualSpread + (products.size() - 1) * spread[place]) / freedom();
        return variance > 0 ? (ratio[place] - 1) / Math.sqrt(variance / products.size()) : 0;
    }

    /** The probability of such a z or a higher one, did the products follow the assortment. */
    double p(double z) {
        double both = StudentT.beyond(z, freedom());
        return z > 0 ? both / 2 : 1 - both / 2;
    }

    private int freedom() {
        return PRIOR + products.size() - 1;
    }

    /**
     * Whether a place stands out in two years at least, by a quarter each and by two products or more: what came but
     * once is no season. Where the history has one year only, that has to do.
     */
    boolean comesAgain(int place) {
        int again = 0;
        for (int year = 0; year < years.years(); year++) {
            double sold = 0;
            double expected = 0;
            int telling = 0;
            for (int product : products) {
                sold += at(years.sold(product, year), place);
                expected += at(years.expected(product, year), place);
                telling += years.tells(product, year) ? 1 : 0;
            }
            again += telling >= FEWEST_IN_A_YEAR && sold >= AGAIN * expected ? 1 : 0;
        }
        return again >= Math.min(2, years.years());
    }

    /** The index of each week, smoothed and shrunk. */
    double[] index() {
        double[] sold = new double[Weeks.YEAR];
        double[] expected = new double[Weeks.YEAR];
        for (int product : products) {
            for (int year = 0; year < years.years(); year++) {
                for (int week = 0; week < Weeks.YEAR; week++) {
                    sold[week] += years.sold(product, year)[week];
                    expected[week] += years.expected(product, year)[week];
                }
            }
        }
        double[] smoothSold = Weeks.smooth(sold);
        double[] smoothExpected = Weeks.smooth(expected);
        double[] index = new double[Weeks.YEAR];
        for (int week = 0; week < Weeks.YEAR; week++) {
            double followed = FOLLOWERS * smoothExpected[week] / products.size();
            double base = smoothExpected[week] + followed;
            index[week] = base > 0 ? (smoothSold[week] + followed) / base : 1;
        }
        return index;
    }
}
