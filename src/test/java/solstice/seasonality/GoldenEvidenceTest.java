package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import solstice.seasonality.evidence.Changes;
import solstice.seasonality.evidence.Evidence;
import solstice.seasonality.evidence.Guerrero;
import solstice.seasonality.evidence.Likelihood;
import solstice.seasonality.evidence.SeasonalityTests;

/** Tests and strengths as R computes them, to eight digits. */
class GoldenEvidenceTest {
    private static final double PERCENT = 1e-6;

    /** Temperatures to a tenth: which of its changes count as equal hangs on the last bit of each difference. */
    private static final String ROUNDED = "nottem";

    private record Case(String name, Map<String, Double> figures) {
        double figure(String measure) {
            return Objects.requireNonNull(figures.get(measure), measure);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> series() {
        Map<String, Map<String, Double>> cases = new HashMap<>();
        for (String line : Golden.lines("tests_golden.csv")
                .subList(1, Golden.lines("tests_golden.csv").size())) {
            String measure = line.substring(line.indexOf(',') + 1, line.lastIndexOf(','));
            String value = line.substring(line.lastIndexOf(',') + 1);
            if (!value.equals("NA")) {
                cases.computeIfAbsent(line.substring(0, line.indexOf(',')), absent -> new HashMap<>())
                        .put(measure.replace("\"", ""), Double.parseDouble(value));
            }
        }
        return cases.entrySet().stream().map(entry -> new Case(entry.getKey(), entry.getValue()));
    }

    private static int period(Case given) {
        return Golden.index("series")
                .filter(entry -> entry.text("name").equals(given.name))
                .map(entry -> Integer.parseInt(entry.text("period").split(";")[0]))
                .findFirst()
                .orElseThrow();
    }

    private static double[] observations(Case given) {
        double[] y = Golden.series(given.name);
        return given.figure("log") == 1 ? Arrays.stream(y).map(Math::log).toArray() : y;
    }

    private static void assertSame(Evidence ours, double statistic, double probability, double percent) {
        assertThat(ours.statistic()).isCloseTo(statistic, withinPercentage(percent));
        assertThat(ours.probability()).isCloseTo(probability, withinPercentage(percent * 100));
    }

    @ParameterizedTest
    @MethodSource("series")
    void the_tests_equal_r(Case given) {
        Changes changes = Changes.of(observations(given), period(given));
        assertSame(SeasonalityTests.qs(changes), given.figure("QS(diff)"), given.figure("QS(diff) p"), PERCENT);
        assertSame(
                SeasonalityTests.kruskalWallis(changes),
                given.figure("KruskalWallis(diff)"),
                given.figure("KruskalWallis(diff) p"),
                given.name.equals(ROUNDED) ? 0.01 : PERCENT);
        assertSame(
                SeasonalityTests.friedman(changes),
                given.figure("Friedman(diff, last complete cycles)"),
                given.figure("Friedman p"),
                PERCENT);
        assertSame(
                SeasonalityTests.dummies(changes),
                given.figure("F seasonal dummies(diff)"),
                given.figure("F p"),
                PERCENT);
    }

    @ParameterizedTest
    @MethodSource("series")
    void the_strengths_equal_r(Case given) {
        for (boolean robust : new boolean[] {false, true}) {
            double[] y = observations(given);
            StlSettings settings = StlChoice.of(period(given))
                    .seasonalWindow(13)
                    .robust(robust)
                    .quirks(Quirks.R_4_2)
                    .settle(y.length);
            Decomposition parts = StlPlan.of(y.length, settings).fit(y);
            String which = " stl s13" + (robust ? " robust" : "");
            assertThat(Strength.ofSeasonal(parts, parts.seasonals().get(0)))
                    .isCloseTo(given.figure("Fs" + which), withinPercentage(PERCENT));
            assertThat(Strength.ofTrend(parts)).isCloseTo(given.figure("Ft" + which), withinPercentage(PERCENT));
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void the_strength_by_mstl_and_the_differences_it_calls_for_equal_forecast(Case given) {
        double[] y = observations(given);
        Decomposition parts = MstlPlan.of(
                        y.length, new int[] {period(given)}, StlChoice.of(2).quirks(Quirks.R_4_2))
                .fit(y);
        Decomposition.Seasonal season = parts.seasonals().get(parts.seasonals().size() - 1);
        assertThat(Strength.ofSeasonal(parts, season))
                .isCloseTo(given.figure("Fs mstl default"), withinPercentage(PERCENT));
        if (given.figures.containsKey("nsdiffs seas")) {
            assertThat((double) Strength.seasonalDifferences(parts, season)).isEqualTo(given.figure("nsdiffs seas"));
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void the_power_of_the_highest_likelihood_equals_forecast(Case given) {
        String measure = "BoxCox.lambda loglik";
        if (given.figures.containsKey(measure)) {
            double[] y = Golden.series(given.name);
            assertThat(Likelihood.lambda(y, period(given))).isCloseTo(given.figure(measure), withinPercentage(PERCENT));
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void the_power_of_box_and_cox_equals_forecast(Case given) {
        String measure = "BoxCox.lambda guerrero";
        if (given.figures.containsKey(measure)) {
            double[] y = Golden.series(given.name);
            assertThat(Guerrero.lambda(y, period(given))).isCloseTo(given.figure(measure), withinPercentage(PERCENT));
        }
    }
}
