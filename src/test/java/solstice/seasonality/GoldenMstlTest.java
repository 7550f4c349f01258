package solstice.seasonality;

import static solstice.seasonality.Golden.assertClose;
import static solstice.seasonality.Golden.column;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Number for number R's {@code forecast::mstl()}. */
class GoldenMstlTest {
    private static final double TOLERANCE = 2e-12;

    static Stream<Golden.Entry> files() {
        return Golden.index("mstl");
    }

    @ParameterizedTest
    @MethodSource("files")
    void equals_forecast(Golden.Entry entry) {
        Map<String, double[]> theirs = Golden.columns("mstl/" + entry);
        double[] y = transformed(entry, column(theirs, "data"));
        Decomposition ours = MstlPlan.of(y.length, entry.periods(), choice(entry.text("call")))
                .fit(y);
        assertClose(ours.trend(), column(theirs, "trend"), y, TOLERANCE, "trend");
        for (Decomposition.Seasonal seasonal : ours.seasonals()) {
            String name = "seasonal" + seasonal.period();
            assertClose(seasonal.values(), column(theirs, name), y, TOLERANCE, name);
        }
        assertClose(ours.remainder(), column(theirs, "remainder"), y, TOLERANCE, "remainder");
    }

    private static double[] transformed(Golden.Entry entry, double[] data) {
        String lambda = entry.text("lambda");
        return lambda.equals("NA") ? data : new BoxCox(Double.parseDouble(lambda)).transform(data);
    }

    private static StlChoice choice(String call) {
        StlChoice choice = StlChoice.of(2).quirks(Quirks.R_4_2).robust(call.endsWith("robust"));
        return call.startsWith("nojump") ? choice.seasonalJump(1).trendJump(1).lowPassJump(1) : choice;
    }
}
