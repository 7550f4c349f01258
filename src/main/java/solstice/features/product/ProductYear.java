package solstice.features.product;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import solstice.features.product.SeasonsThen.Season;
import solstice.features.text.TextSeason;
import solstice.retail.SalesWindow;

/**
 * The year of each product as seen on a morning (Y of the model): how much it sells, where that is going, and what its
 * season means for a window. A product not sold before the morning has all zeros.
 *
 * <p>Level and growth are freed of the season: pieces over the sum of the indices of the weeks. Seasons are worked out
 * every {@value ProductPast#SEASON_DAYS} days, words every {@value ProductPast#WORD_DAYS} (see {@link Anchors}), always
 * from what was known then; all else is as of the morning.
 */
public final class ProductYear {
    /** Number of features of a product. */
    public static final int SIZE = 9;

    private static final int QUARTER = 13;
    private static final int WEEKS = 52;
    private static final int LATELY_DAYS = 28;
    private static final double LEAST_INDEX = .05;
    private static final double MOST_GROWTH = 3;

    private final ProductPast past;
    private final int day;
    private final SeasonsThen seasons;
    private final boolean[] counted;
    private final double[] ahead;
    private final double[] now;

    private ProductYear(ProductPast past, LocalDate morning, SalesWindow window) {
        this.past = past;
        day = Math.toIntExact(morning.toEpochDay());
        seasons = past.seasons(day);
        counted = past.counted(day);
        ahead = shares(window);
        now = shares(new SalesWindow(morning.minusDays(LATELY_DAYS), morning.minusDays(1)));
    }

    /** Whether a feature tells of the season, of the window or of now, by the product's sales or its words. */
    public static boolean isOfSeason(int feature) {
        return feature == 3 || feature == 4 || feature >= 7;
    }

    /** {@code [products, SIZE]} row by row. */
    static float[] of(ProductPast past, LocalDate morning, SalesWindow window) {
        float[] features = new float[past.products() * SIZE];
        ProductYear year = new ProductYear(past, morning, window);
        for (int product = 0; product < past.products(); product++) {
            if (past.isKnown(product, year.day)) {
                year.fill(product, features, product * SIZE);
            }
        }
        return features;
    }

    private void fill(int product, float[] row, int at) {
        Season season = seasons.season(product, past.family(product, day));
        double level = level(product, season, counted.length - QUARTER);
        row[at] = (float) (Math.log1p(level) / 3);
        row[at + 1] = growth(product, season, level, QUARTER);
        row[at + 2] = growth(product, season, level, WEEKS);
        row[at + 3] = log(mean(season.index(), ahead));
        row[at + 4] = log(mean(season.index(), now));
        row[at + 5] = (float) season.strength();
        row[at + 6] = (float) season.own();
        if (past.textSeason(product, day) instanceof TextSeason.Inferred told) {
            row[at + 7] = (float) (told.weight() * log(mean(told.index(), ahead)));
            row[at + 8] = (float) (told.weight() * log(mean(told.index(), now)));
        }
    }

    private static float log(double index) {
        return (float) Math.log(Math.max(LEAST_INDEX, index));
    }

    /** How much of some days lies in each week of the year. */
    private static double[] shares(SalesWindow days) {
        double[] shares = new double[WEEKS];
        days.from().datesUntil(days.to().plusDays(1)).forEach(day -> {
            int week = Math.min(WEEKS, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            shares[week - 1] += 1.0 / days.days();
        });
        return shares;
    }

    private static double mean(float[] fortnights, double[] shares) {
        double sum = 0;
        for (int week = 0; week < WEEKS; week++) {
            sum += shares[week] * fortnights[week * SeasonsThen.FORTNIGHTS / WEEKS];
        }
        return sum;
    }

    private static double mean(double[] weeks, double[] shares) {
        double sum = 0;
        for (int week = 0; week < WEEKS; week++) {
            sum += shares[week] * weeks[week];
        }
        return sum;
    }

    /** Pieces in an average week, by the quarter of a year from a week on. */
    private double level(int product, Season season, int from) {
        WeeklyPieces weekly = past.weekly();
        double usual = 0;
        for (int week = Math.max(0, from); week < from + QUARTER; week++) {
            usual += counted[week] ? Math.max(LEAST_INDEX, season.index()[past.position(week)]) : 0;
        }
        double sold = 0;
        for (int entry = weekly.first(product + 1) - 1; entry >= weekly.first(product); entry--) {
            int week = weekly.week(entry);
            sold += week >= from && week < from + QUARTER && counted[week] ? weekly.pieces(entry) : 0;
        }
        return usual > 0 ? sold / usual : 0;
    }

    /** Log ratio of the level to that of some weeks earlier; 0 where the product was not yet on sale. */
    private float growth(int product, Season season, double level, int weeks) {
        int from = counted.length - QUARTER - weeks;
        if (from < 0 || past.firstSold(product) >= past.weekly().monday(from)) {
            return 0;
        }
        double ratio = Math.log((1 + level) / (1 + level(product, season, from)));
        return (float) Math.max(-MOST_GROWTH, Math.min(MOST_GROWTH, ratio));
    }
}
