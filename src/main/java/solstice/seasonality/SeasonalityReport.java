package solstice.seasonality;

import java.util.Locale;
import solstice.seasonality.evidence.Changes;
import solstice.seasonality.evidence.Evidence;
import solstice.seasonality.evidence.SeasonalityTests;

/**
 * Whether a series is seasonal, how strongly, when, and on what evidence.
 *
 * @param verdict the answer
 * @param seasonalStrength share of the detrended movement that is season, 0 to 1 ({@link Strength}); {@code NaN} where
 *     one cannot tell
 * @param trendStrength share of the deseasonalized movement that is trend, 0 to 1; {@code NaN} likewise
 * @param beyondNoise the seasonal strength beyond that of white noise of the same length, 0 to 1; {@code NaN} likewise
 * @param noise the strength that white noise shows
 * @param peaks season positions of the highest indices, 1 to the period, best first
 * @param qs Maravall's QS on the changes
 * @param friedman Friedman's test on the changes
 * @param kruskalWallis Kruskal and Wallis' test on the changes
 */
public record SeasonalityReport(
        Verdict verdict,
        double seasonalStrength,
        double trendStrength,
        double beyondNoise,
        NoiseLevel noise,
        int[] peaks,
        Evidence qs,
        Evidence friedman,
        Evidence kruskalWallis) {
    private static final double GOOD_PART = 0.3;
    private static final int PEAKS = 3;

    /** Of a series too short to tell. */
    public static SeasonalityReport cannotTell() {
        double unknown = Double.NaN;
        return new SeasonalityReport(
                Verdict.CANNOT_TELL,
                unknown,
                unknown,
                unknown,
                new NoiseLevel(unknown, unknown, unknown),
                new int[0],
                Evidence.NONE,
                Evidence.NONE,
                Evidence.NONE);
    }

    /**
     * Judges a decomposed series by its longest season.
     *
     * @param parts the decomposition, with at least one seasonal
     * @param indices of that season
     * @param noise of the plan that made the decomposition
     */
    public static SeasonalityReport of(Decomposition parts, SeasonalIndices indices, NoiseLevel noise) {
        Decomposition.Seasonal season = parts.seasonals().get(parts.seasonals().size() - 1);
        double strength = Strength.ofSeasonal(parts, season);
        Changes changes = Changes.of(withoutGaps(parts), season.period());
        Evidence qs = SeasonalityTests.qs(changes);
        Evidence friedman = SeasonalityTests.friedman(changes);
        Evidence kruskalWallis = SeasonalityTests.kruskalWallis(changes);
        boolean tested = qs.isStrong() || friedman.isStrong() || kruskalWallis.isStrong();
        return new SeasonalityReport(
                verdict(strength, noise, tested),
                strength,
                Strength.ofTrend(parts),
                noise.beyond(strength),
                noise,
                indices.peaks(PEAKS),
                qs,
                friedman,
                kruskalWallis);
    }

    private static double[] withoutGaps(Decomposition parts) {
        double[] y = parts.observed().clone();
        double[] seasonal = parts.seasonal();
        for (int i = 0; i < y.length; i++) {
            y[i] = Double.isNaN(y[i]) ? parts.trend()[i] + seasonal[i] : y[i];
        }
        return y;
    }

    private static Verdict verdict(double strength, NoiseLevel noise, boolean tested) {
        if (strength > noise.extreme() && noise.beyond(strength) >= GOOD_PART) {
            return Verdict.SEASONAL;
        }
        return strength > noise.likely() || tested ? Verdict.WEAK : Verdict.NONE;
    }

    /** The verdict in one plain sentence. */
    public String sentence() {
        return switch (verdict) {
            case SEASONAL ->
                String.format(
                        Locale.ROOT,
                        "Seasonal: %.0f%% of what moves beyond the trend is season.",
                        100 * seasonalStrength);
            case WEAK ->
                String.format(
                        Locale.ROOT,
                        "Weakly seasonal: strength %.2f, where noise of this length shows %.2f.",
                        seasonalStrength,
                        noise.median());
            case NONE ->
                String.format(
                        Locale.ROOT,
                        "Not seasonal: strength %.2f is no more than noise of this length shows.",
                        seasonalStrength);
            case CANNOT_TELL -> "Cannot tell: this needs more than two years of sales.";
        };
    }
}
