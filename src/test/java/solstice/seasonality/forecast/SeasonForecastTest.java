package solstice.seasonality.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.seasonality.indices.Borrowed;
import solstice.seasonality.indices.SeasonSpread;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.seasonality.indices.YearGrid;

class SeasonForecastTest {
    private static final YearGrid TWO_YEARS = YearGrid.counting(12, 1, 24);

    private static ShrunkIndices indices(double error, int cycles, SeasonSpread spread, double noise) {
        double[] index = {0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 1, 1.5, 2};
        double[] errors = new double[12];
        Arrays.fill(errors, error);
        int[] seen = new int[12];
        Arrays.fill(seen, cycles);
        return new ShrunkIndices(index, errors, seen, Borrowed.NOTHING_WIDER, spread, noise);
    }

    private static double[] steady(ShrunkIndices indices, double level) {
        return IntStream.range(0, 24)
                .mapToDouble(i -> level * indices.at(i % 12 + 1))
                .toArray();
    }

    private static final SeasonSpread NONE = new SeasonSpread(0.1, 0.6, 0, 0, 0);

    @Test
    void pieces_are_level_times_index_in_each_observation_and_in_all() {
        ShrunkIndices indices = indices(0, 2, NONE, 0);
        SeasonForecast forecast =
                SeasonForecast.of(TWO_YEARS, steady(indices, 40), indices).orElseThrow();
        WindowForecast window = forecast.window(new int[] {11, 12}, new double[] {1, 0.5}, 11);
        assertThat(window.steps()).extracting(WindowStep::pieces).containsExactly(60.0, 40.0);
        assertThat(window.pieces()).isCloseTo(100, within(1e-9));
        assertThat(window.index()).isCloseTo(2.5 / 1.5, within(1e-9));
        assertThat(window.piecesInterval().low()).isCloseTo(100, within(1e-6));
        assertThat(window.isThin()).isFalse();
    }

    @Test
    void intervals_widen_with_every_source_of_doubt() {
        double plain = width(indices(0.1, 2, NONE, 2), 40);
        assertThat(width(indices(0.4, 1, NONE, 2), 40)).isGreaterThan(plain);
        assertThat(width(indices(0.1, 2, NONE, 8), 40)).isGreaterThan(plain);
        assertThat(width(indices(0.1, 2, new SeasonSpread(0.1, 0.6, 0.1, 0.5, 0), 2), 40))
                .isGreaterThan(plain);
        assertThat(width(indices(0.1, 2, new SeasonSpread(0.1, 0.6, 0, 0, 0.02), 2), 40))
                .isGreaterThan(plain);
    }

    private static double width(ShrunkIndices indices, double level) {
        Interval interval = SeasonForecast.of(TWO_YEARS, steady(indices, level), indices)
                .orElseThrow()
                .window(new int[] {11, 12}, new double[] {1, 1}, 11)
                .piecesInterval();
        return interval.high() - interval.low();
    }

    @Test
    void counted_sales_fall_into_four_intervals_of_five() {
        Random random = new Random(11);
        ShrunkIndices indices = indices(0, 2, NONE, 1);
        int inside = 0;
        for (int series = 0; series < 2000; series++) {
            double[] pieces = IntStream.range(0, 24)
                    .mapToDouble(i -> poisson(6 * indices.at(i % 12 + 1), random))
                    .toArray();
            int coming = IntStream.of(1, 2, 3)
                    .map(at -> poisson(6 * indices.at(at), random))
                    .sum();
            Interval interval = SeasonForecast.of(TWO_YEARS, pieces, indices)
                    .orElseThrow()
                    .window(new int[] {1, 2, 3}, new double[] {1, 1, 1}, 1)
                    .piecesInterval();
            inside += interval.contains(coming) ? 1 : 0;
        }
        assertThat(inside / 2000.0).isBetween(0.76, 0.86);
    }

    private static int poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    @Test
    void a_season_seen_once_is_thin_and_a_series_that_no_longer_sells_has_no_forecast() {
        ShrunkIndices once = indices(0.3, 1, NONE, 1);
        assertThat(SeasonForecast.of(TWO_YEARS, steady(once, 9), once)
                        .orElseThrow()
                        .window(new int[] {12}, new double[] {1}, 12)
                        .isThin())
                .isTrue();
        assertThat(SeasonForecast.of(TWO_YEARS, new double[24], once)).isEmpty();
    }

    @Test
    void a_window_needs_positions_shares_and_a_way_ahead() {
        ShrunkIndices indices = indices(0.1, 2, NONE, 1);
        SeasonForecast forecast =
                SeasonForecast.of(TWO_YEARS, steady(indices, 9), indices).orElseThrow();
        assertThatThrownBy(() -> forecast.window(new int[0], new double[0], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> forecast.window(new int[] {1}, new double[] {1}, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_gamma_interval_is_that_of_the_tables() {
        Interval exponential = Interval.of(1, 1);
        assertThat(exponential.low()).isCloseTo(0.105, within(0.015));
        assertThat(exponential.high()).isCloseTo(2.303, within(0.03));
        assertThat(Interval.of(0, 1)).isEqualTo(new Interval(0, 0, 0.8));
    }
}
