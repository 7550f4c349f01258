package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static solstice.seasonality.Golden.assertClose;
import static solstice.seasonality.Golden.column;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import solstice.seasonality.x13.X13;
import solstice.seasonality.x13.X13Choice;
import solstice.seasonality.x13.X13Choice.Filter;
import solstice.seasonality.x13.X13Choice.Mode;
import solstice.seasonality.x13.X13Outcome;
import solstice.seasonality.x13.X13Series;

/** X-11 number for number as X-13ARIMA-SEATS; the automatic choice close to it. */
class GoldenX13Test {
    private static final double TOLERANCE = 1e-12;

    static Stream<Golden.Entry> x11() {
        return Golden.index("x13").filter(entry -> entry.text("config").startsWith("x11"));
    }

    static Stream<Golden.Entry> automatic() {
        // for co2 the two programs choose another transformation
        return Golden.index("x13")
                .filter(entry -> entry.text("config").startsWith("auto"))
                .filter(entry -> !entry.text("series").equals("co2"));
    }

    private static X13Outcome.Fit fit(Golden.Entry entry, X13Choice choice, double[] y) {
        int year = Integer.parseInt(entry.text("start").substring(0, 4));
        X13Outcome outcome = X13.fit(new X13Series(year, 1, entry.number("period"), y), choice);
        assertThat(outcome).isInstanceOf(X13Outcome.Fit.class);
        return (X13Outcome.Fit) outcome;
    }

    @ParameterizedTest
    @MethodSource("x11")
    void x11_equals_x13arima_seats(Golden.Entry entry) {
        Map<String, double[]> theirs = Golden.columns("x13/" + entry);
        double[] y = column(theirs, "y");
        Mode mode = entry.text("config").equals("x11_mult") ? Mode.MULTIPLICATIVE : Mode.ADDITIVE;
        X13Choice choice = new X13Choice(mode, Filter.S3X5, entry.number("period") == 12 ? 13 : 5);
        X13Outcome.Fit ours = fit(entry, choice, y);
        double[] d10 = column(theirs, "d10_seasonal");
        double[] d13 = column(theirs, "d13_irregular");
        assertClose(ours.tables().d10(), d10, d10, TOLERANCE, "D10");
        assertClose(ours.tables().d11(), column(theirs, "d11_sa"), y, TOLERANCE, "D11");
        assertClose(ours.tables().d12(), column(theirs, "d12_trend"), y, TOLERANCE, "D12");
        assertClose(ours.tables().d13(), d13, d13, TOLERANCE, "D13");
        assertThat(ours.quality().m()[6]).isCloseTo(Double.parseDouble(entry.text("m7")), within(6e-4));
        assertAddsUp(ours.parts());
    }

    @ParameterizedTest
    @MethodSource("automatic")
    void the_automatic_choice_comes_close(Golden.Entry entry) {
        Map<String, double[]> theirs = Golden.columns("x13/" + entry);
        double[] y = column(theirs, "y");
        X13Outcome.Fit ours = fit(entry, X13Choice.automatic(), y);
        assertClose(ours.tables().d11(), column(theirs, "d11_sa"), y, 0.05, "D11");
        assertThat(ours.quality().q()).isCloseTo(Double.parseDouble(entry.text("q")), within(0.02));
        assertThat(ours.quality().isGood()).isTrue();
        assertAddsUp(ours.parts());
    }

    private static void assertAddsUp(Decomposition parts) {
        double[] seasonal = parts.seasonal();
        for (int i = 0; i < parts.size(); i++) {
            double sum = parts.trend()[i] + seasonal[i] + parts.events()[i] + parts.remainder()[i];
            assertThat(sum).isCloseTo(parts.observed()[i], within(1e-9 * Math.abs(parts.observed()[i])));
        }
    }
}
