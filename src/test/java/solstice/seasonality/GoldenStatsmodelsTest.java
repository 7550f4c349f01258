package solstice.seasonality;

import static solstice.seasonality.Golden.assertClose;
import static solstice.seasonality.Golden.column;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Number for number Python's statsmodels, with its defaults. */
class GoldenStatsmodelsTest {
    private static final double TOLERANCE = 2e-12;

    /**
     * Three observations a season position and a line through them: half the residuals are rounding noise, their
     * median is the scale, and the weights follow noise that no two programs share.
     */
    private static final String DEGENERATE = "syn_weekly156__stl_robust.csv";

    static Stream<Golden.Entry> files() {
        return Golden.index("statsmodels");
    }

    @ParameterizedTest
    @MethodSource("files")
    void equals_statsmodels(Golden.Entry entry) {
        Map<String, double[]> theirs = Golden.columns("statsmodels/" + entry);
        boolean several = theirs.containsKey("observed");
        double[] y = column(theirs, several ? "observed" : "y");
        double tolerance = entry.toString().equals(DEGENERATE) ? 1e-3 : TOLERANCE;
        StlChoice choice = choice(entry);
        Decomposition ours = several
                ? MstlPlan.of(y.length, entry.periods(), choice).fit(y)
                : StlPlan.of(y.length, choice.settle(y.length)).fit(y);
        assertClose(ours.trend(), column(theirs, "trend"), y, tolerance, "trend");
        for (Decomposition.Seasonal seasonal : ours.seasonals()) {
            String name = several ? "seasonal" + seasonal.period() : "seasonal";
            assertClose(seasonal.values(), column(theirs, name), y, tolerance, name);
        }
        assertClose(ours.remainder(), column(theirs, several ? "resid" : "remainder"), y, tolerance, "remainder");
    }

    private static StlChoice choice(Golden.Entry entry) {
        String config = entry.toString().replaceAll(".*__m?stl_|\\.csv", "");
        StlChoice choice =
                StlChoice.of(entry.periods()[0]).quirks(Quirks.STATSMODELS).robust(config.endsWith("robust"));
        if (!entry.toString().contains("__mstl")) {
            choice = choice.seasonalWindow(config.startsWith("s13") ? 13 : 7);
        }
        if (config.contains("deg0")) {
            choice = choice.seasonalDegree(0);
        }
        if (config.contains("Riter")) {
            choice = config.endsWith("robust")
                    ? choice.inner(1).outer(15)
                    : choice.inner(2).outer(0);
        }
        return choice;
    }
}
