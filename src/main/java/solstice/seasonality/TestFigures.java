package solstice.seasonality;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import solstice.seasonality.evidence.Agreement;
import solstice.seasonality.evidence.Changes;
import solstice.seasonality.evidence.Evidence;
import solstice.seasonality.evidence.SeasonalityTests;

/**
 * What the tests of a season say, each for itself.
 *
 * @param agreement whether the cycles rise and fall alike ({@link Agreement})
 * @param dummies F test on seasonal dummies, on the changes
 * @param qs Maravall's QS, on the changes
 * @param friedman Friedman's test, on the changes
 * @param kruskalWallis Kruskal and Wallis' test, on the changes
 * @param cycles whole cycles that they rest on
 */
public record TestFigures(
        Evidence agreement, Evidence dummies, Evidence qs, Evidence friedman, Evidence kruskalWallis, int cycles) {
    private static final int FOR_RANKS = 3;

    /** The series is too short for all of them. */
    public static final TestFigures NONE =
            new TestFigures(Evidence.NONE, Evidence.NONE, Evidence.NONE, Evidence.NONE, Evidence.NONE, 0);

    static TestFigures of(Decomposition parts, SubSeries ratios) {
        Changes changes = Changes.of(parts.withoutGaps(), ratios.period());
        return new TestFigures(
                Agreement.of(zerosAlike(parts, ratios)),
                SeasonalityTests.dummies(changes),
                SeasonalityTests.qs(changes),
                SeasonalityTests.friedman(changes),
                SeasonalityTests.kruskalWallis(changes),
                parts.size() / ratios.period());
    }

    /**
     * The ratios, where all observations of a cycle in which nothing was sold are equal: else their order would be that
     * of the trend below them, which is no season.
     */
    private static double[][] zerosAlike(Decomposition parts, SubSeries ratios) {
        double[][] alike = Stream.of(ratios.ratios()).map(double[]::clone).toArray(double[][]::new);
        int period = ratios.period();
        for (int cycle = 0; cycle < ratios.cycles(); cycle++) {
            int from = cycle * period;
            int[] zeros = IntStream.range(from, Math.min(parts.size(), from + period))
                    .filter(i -> parts.observed()[i] == 0)
                    .toArray();
            double sum = 0;
            for (int i : zeros) {
                sum += alike[i % period][cycle];
            }
            for (int i : zeros) {
                alike[i % period][cycle] = sum / zeros.length;
            }
        }
        return alike;
    }

    /** Whether there are cycles enough for the rank tests: with two, even a clear season leaves them silent. */
    public boolean haveRankPower() {
        return cycles >= FOR_RANKS;
    }

    /** How many of the four classical tests are sure at 1%. */
    public int strong() {
        return (int) Stream.of(dummies, qs, friedman, kruskalWallis)
                .filter(Evidence::isStrong)
                .count();
    }
}
