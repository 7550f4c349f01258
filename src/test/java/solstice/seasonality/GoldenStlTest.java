package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static solstice.seasonality.Golden.assertClose;
import static solstice.seasonality.Golden.column;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Number for number R's {@code stl()}. */
class GoldenStlTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Golden.Entry> files() {
        return Golden.index("stl");
    }

    @ParameterizedTest
    @MethodSource("files")
    void equals_r(Golden.Entry entry) {
        Map<String, double[]> theirs = Golden.columns("stl/" + entry);
        double[] y = column(theirs, "y");
        Decomposition ours = StlPlan.of(y.length, settings(entry)).fit(y);
        assertClose(ours.seasonal(), column(theirs, "seasonal"), y, TOLERANCE, "seasonal");
        assertClose(ours.trend(), column(theirs, "trend"), y, TOLERANCE, "trend");
        assertClose(ours.remainder(), column(theirs, "remainder"), y, TOLERANCE, "remainder");
        assertThat(ours.weight()).containsExactly(column(theirs, "weight"), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("files")
    void has_the_same_rules_for_what_is_not_chosen(Golden.Entry entry) {
        String config = entry.toString().replaceAll(".*__|\\.csv", "");
        if (config.equals("s7") || config.equals("s7_robust") || config.startsWith("periodic")) {
            StlChoice choice = StlChoice.of(entry.number("period"))
                    .robust(config.endsWith("robust"))
                    .quirks(Quirks.R_4_2);
            choice = config.startsWith("s7") ? choice.seasonalWindow(7) : choice;
            assertThat(choice.settle(entry.number("n"))).isEqualTo(settings(entry));
        }
    }

    private static StlSettings settings(Golden.Entry entry) {
        return new StlSettings(
                entry.number("period"),
                entry.text("periodic").equals("TRUE"),
                smoother(entry, "s"),
                smoother(entry, "t"),
                smoother(entry, "l"),
                entry.number("inner"),
                entry.number("outer"),
                Quirks.R_4_2);
    }

    private static Smoother smoother(Golden.Entry entry, String which) {
        return new Smoother(
                entry.number(which + "_window"), entry.number(which + "_degree"), entry.number(which + "_jump"));
    }
}
