package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import solstice.seasonality.fit.Demand;

/** How regularly the golden series sell, to eight digits. */
class GoldenDemandTest {

    private record Figure(String series, String measure, double value) {}

    static Stream<Figure> figures() {
        return Golden.lines("tests_golden.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells.length == 3 && cells[1].matches("ADI|CV2|zero share"))
                .map(cells -> new Figure(cells[0], cells[1], Double.parseDouble(cells[2])));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void equals_the_golden_figure(Figure figure) {
        Demand demand = Demand.of(Golden.series(figure.series));
        double ours = switch (figure.measure) {
            case "ADI" -> demand.interval();
            case "CV2" -> demand.variation();
            default -> demand.zeroShare();
        };
        assertThat(ours).isCloseTo(figure.value, within(1e-8 * Math.max(1, figure.value)));
    }
}
