package solstice.seasonality.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DailyFiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2010, 1, 4);
    private static final int DAYS = 4 * 364;

    private static double[] year() {
        return IntStream.range(0, DAYS)
                .mapToDouble(i -> 10 + 8 * Math.sin(2 * Math.PI * i / 365.25))
                .toArray();
    }

    @Test
    void a_usual_year_has_next_to_no_anomalies() {
        Anomaly anomaly = new DailyFigures(MONDAY, year()).anomaly(Driver.TEMPERATURE, MONDAY.plusWeeks(2), 100);
        assertThat(anomaly.values()).hasSize(102);
        assertThat(Arrays.stream(anomaly.values()).map(Math::abs).max().orElse(9))
                .isLessThan(0.15);
    }

    @Test
    void a_warm_week_stands_out_in_degrees_and_a_wet_one_in_tens_of_millimetres() {
        double[] days = year();
        for (int i = 70; i < 77; i++) {
            days[i] += 4;
        }
        DailyFigures figures = new DailyFigures(MONDAY, days);
        double warm =
                figures.anomaly(Driver.TEMPERATURE, MONDAY.plusWeeks(2), 20).before(8, 0);
        double wet = figures.anomaly(Driver.RAIN, MONDAY.plusWeeks(2), 20).before(8, 0);
        assertThat(warm).isBetween(3.0, 4.0);
        assertThat(wet).isCloseTo(warm * 0.7, offset(1e-12));
    }

    @Test
    void a_week_that_was_observed_on_few_days_and_one_outside_are_unknown() {
        double[] days = year();
        Arrays.fill(days, 28, 31, Double.NaN);
        double[] values = new DailyFigures(MONDAY, days)
                .anomaly(Driver.TEMPERATURE, MONDAY, 10)
                .values();
        assertThat(values[0]).isNaN();
        assertThat(values[1]).isNaN();
        assertThat(values[2]).isNotNaN();
        assertThat(values[Anomaly.LAGS + 4]).isNaN();
        assertThat(values[Anomaly.LAGS + 5]).isNotNaN();
    }
}
