package solstice.seasonality;

import java.util.ArrayList;
import java.util.List;
import solstice.seasonality.Reason.Kind;

/**
 * Whether a series is seasonal, how strongly, when, and on what evidence.
 *
 * <p>A season must pass two witnesses that do not know each other: its strength must stand out from what noise of
 * the same length, as persistent as the remainder, shows in the same fit ({@link NoiseLevels}), and the cycles must rise and fall alike by more than noise
 * that hangs together would ({@link solstice.seasonality.evidence.Agreement}). It is {@link Verdict#SEASONAL} when both
 * are sure at 1% and at least {@value #GOOD_PART} of the way from noise to a pure season is season; {@link Verdict#WEAK}
 * when the
 * cycles agree at 5% and the strength is beyond what half of all noise shows; else {@link Verdict#NONE}. The classical tests are told beside it: with two cycles they
 * have next to no power, with many they agree.
 *
 * @param verdict the answer
 * @param seasonalStrength share of the detrended movement that is season, 0 to 1 ({@link Strength}); {@code NaN} where
 *     one cannot tell
 * @param trendStrength share of the deseasonalized movement that is trend, 0 to 1; {@code NaN} likewise
 * @param beyondNoise the seasonal strength beyond that of noise of the same length, 0 to 1; {@code NaN} likewise
 * @param noise the strength that noise shows, as persistent as the remainder
 * @param peaks season positions of the highest indices, 1 to the period, best first
 * @param tests what the tests say
 * @param stability whether the season stays put
 * @param reasons why the verdict, most telling first
 */
public record SeasonalityReport(
        Verdict verdict,
        double seasonalStrength,
        double trendStrength,
        double beyondNoise,
        NoiseLevel noise,
        int[] peaks,
        TestFigures tests,
        Stability stability,
        List<Reason> reasons) {
    private static final double GOOD_PART = 0.3;
    private static final double SURE = 0.01;
    private static final double LIKELY = 0.05;
    private static final double STICKY = 0.3;
    private static final int CLASSICAL = 4;
    private static final int PEAKS = 3;

    public SeasonalityReport {
        reasons = List.copyOf(reasons);
    }

    /** Of a series too short to tell. */
    public static SeasonalityReport cannotTell() {
        double unknown = Double.NaN;
        return new SeasonalityReport(
                Verdict.CANNOT_TELL,
                unknown,
                unknown,
                unknown,
                NoiseLevel.UNKNOWN,
                new int[0],
                TestFigures.NONE,
                Stability.UNKNOWN,
                List.of(Reason.of(Kind.TOO_SHORT)));
    }

    /**
     * Judges a decomposed series by its longest season.
     *
     * @param parts the decomposition, with at least one seasonal
     * @param indices of that season
     * @param noise of the plan that made the decomposition: best {@link NoiseLevels#like}
     */
    public static SeasonalityReport of(Decomposition parts, SeasonalIndices indices, NoiseLevel noise) {
        Decomposition.Seasonal season = parts.seasonals().get(parts.seasonals().size() - 1);
        double strength = Strength.ofSeasonal(parts, season);
        SubSeries ratios = SubSeries.of(parts, season.period(), 1);
        TestFigures tests = TestFigures.of(parts, ratios);
        Stability stability = Stability.of(ratios);
        Verdict verdict = verdict(strength, noise, tests.agreement().probability());
        return new SeasonalityReport(
                verdict,
                strength,
                Strength.ofTrend(parts),
                noise.beyond(strength),
                noise,
                indices.peaks(PEAKS),
                tests,
                stability,
                reasons(verdict, strength, noise, tests, stability));
    }

    private static Verdict verdict(double strength, NoiseLevel noise, double agreement) {
        if (strength > noise.extreme() && noise.beyond(strength) >= GOOD_PART && agreement < SURE) {
            return Verdict.SEASONAL;
        }
        return agreement < LIKELY && strength > noise.median() ? Verdict.WEAK : Verdict.NONE;
    }

    private static List<Reason> reasons(
            Verdict verdict, double strength, NoiseLevel noise, TestFigures tests, Stability stability) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                new Reason(strength > noise.likely() ? Kind.STANDS_OUT : Kind.LIKE_NOISE, strength, noise.median()));
        reasons.add(new Reason(
                tests.agreement().probability() < LIKELY ? Kind.REPEATS : Kind.DOES_NOT_REPEAT,
                tests.agreement().statistic(),
                tests.agreement().probability()));
        reasons.add(classical(tests));
        if (noise.persistence() > STICKY) {
            reasons.add(new Reason(Kind.NOISE_REMEMBERS, noise.persistence(), Double.NaN));
        }
        if (verdict != Verdict.NONE && !stability.isSteady()) {
            reasons.add(new Reason(Kind.PEAK_UNSTEADY, stability.keep(), Double.NaN));
        }
        return reasons;
    }

    private static Reason classical(TestFigures tests) {
        if (tests.strong() > 0) {
            return new Reason(Kind.TESTS_SURE, tests.strong(), CLASSICAL);
        }
        return tests.haveRankPower()
                ? Reason.of(Kind.TESTS_SILENT)
                : new Reason(Kind.TESTS_POWERLESS, tests.cycles(), Double.NaN);
    }

    /** Whether a campaign may be planned on this season: there is one, and its peak comes every time. */
    public boolean isFitToPlanWith() {
        return (verdict == Verdict.SEASONAL || verdict == Verdict.WEAK) && stability.isSteady();
    }
}
