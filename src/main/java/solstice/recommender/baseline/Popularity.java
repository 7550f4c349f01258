package solstice.recommender.baseline;

import java.time.LocalDate;
import java.util.function.BiFunction;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/** The same list for everybody: products by the number of customers who bought them in some stretch of the past. */
public final class Popularity implements SeasonalRecommender {
    private static final int RECENT_DAYS = 28;
    private static final int SEASON_MARGIN_DAYS = 14;

    private final String name;
    private final BiFunction<Snapshot, SalesWindow, SalesWindow> stretch;

    private Popularity(String name, BiFunction<Snapshot, SalesWindow, SalesWindow> stretch) {
        this.name = name;
        this.stretch = stretch;
    }

    /** Buyers ever. */
    public static Popularity ever() {
        return new Popularity("MostPop", (known, window) -> new SalesWindow(LocalDate.EPOCH, known.day()));
    }

    /** Buyers in the last 28 days. */
    public static Popularity recent() {
        return new Popularity(
                "RecentPop",
                (known, window) -> new SalesWindow(
                        known.day().minusDays(RECENT_DAYS), known.day().minusDays(1)));
    }

    /** Buyers in the same weeks a year earlier, with two weeks more on each side. */
    public static Popularity season() {
        return new Popularity(
                "SeasonPop",
                (known, window) -> new SalesWindow(
                        window.from().minusYears(1).minusDays(SEASON_MARGIN_DAYS),
                        window.to().minusYears(1).plusDays(SEASON_MARGIN_DAYS)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        float[] scores = shares(known, stretch.apply(known, window));
        return (customer, into) -> System.arraycopy(scores, 0, into, 0, scores.length);
    }

    /** Buyers in the last 28 days over those of the product with the most of them; all zero when there is none. */
    static float[] recentShares(Snapshot known) {
        return shares(known, recent().stretch.apply(known, new SalesWindow(known.day(), known.day())));
    }

    private static float[] shares(Snapshot known, SalesWindow stretch) {
        int[] buyers = known.purchases()
                .buyers(stretch.from().toEpochDay(), stretch.to().toEpochDay() + 1);
        int most = 1;
        for (int count : buyers) {
            most = Math.max(most, count);
        }
        float[] shares = new float[buyers.length];
        for (int product = 0; product < shares.length; product++) {
            shares[product] = (float) buyers[product] / most;
        }
        return shares;
    }
}
