package solstice.seasonality;

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
 */
public record TestFigures(
        Evidence agreement, Evidence dummies, Evidence qs, Evidence friedman, Evidence kruskalWallis) {
    /** The series is too short for all of them. */
    public static final TestFigures NONE =
            new TestFigures(Evidence.NONE, Evidence.NONE, Evidence.NONE, Evidence.NONE, Evidence.NONE);

    static TestFigures of(Decomposition parts, SubSeries ratios) {
        Changes changes = Changes.of(withoutGaps(parts), ratios.period());
        return new TestFigures(
                Agreement.of(ratios.ratios()),
                SeasonalityTests.dummies(changes),
                SeasonalityTests.qs(changes),
                SeasonalityTests.friedman(changes),
                SeasonalityTests.kruskalWallis(changes));
    }

    private static double[] withoutGaps(Decomposition parts) {
        double[] y = parts.observed().clone();
        double[] seasonal = parts.seasonal();
        for (int i = 0; i < y.length; i++) {
            y[i] = Double.isNaN(y[i]) ? parts.trend()[i] + seasonal[i] : y[i];
        }
        return y;
    }

    /** How many of the four classical tests are sure at 1%. */
    public int strong() {
        return (int) Stream.of(dummies, qs, friedman, kruskalWallis)
                .filter(Evidence::isStrong)
                .count();
    }
}
