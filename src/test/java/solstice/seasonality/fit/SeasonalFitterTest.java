package solstice.seasonality.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.seasonality.Decomposition;
import solstice.seasonality.MstlPlan;
import solstice.seasonality.StlChoice;
import solstice.seasonality.StlPlan;
import solstice.seasonality.effects.Outlier;
import solstice.seasonality.effects.Regressor;

/** What the route for real shops does where the plain decomposition has no answer. */
class SeasonalFitterTest {
    private static final double YEAR = 365.25 / 7;

    private static double season(double t, double cycle) {
        return 20 * Math.sin(2 * Math.PI * t / cycle) + 8 * Math.cos(4 * Math.PI * t / cycle);
    }

    private static double[] series(int n, double cycle, double noise, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, n)
                .mapToDouble(t -> 100 + 0.1 * t + season(t, cycle) + noise * random.nextGaussian())
                .toArray();
    }

    private static double error(double[] ours, double cycle) {
        return Math.sqrt(IntStream.range(0, ours.length)
                .mapToDouble(t -> Math.pow(ours[t] - season(t, cycle), 2))
                .average()
                .orElseThrow());
    }

    private static SeasonalFit fit(double[] y, FitChoice choice) {
        return SeasonalFitter.of(y.length, choice).fit(y);
    }

    @Test
    void whole_periods_give_the_numbers_of_the_plain_decomposition() {
        double[] y = series(160, 52, 3, 1);
        Decomposition stl = StlPlan.of(160, StlChoice.of(52).settle(160)).fit(y);
        assertThat(fit(y, FitChoice.of(52)).parts().seasonal()).containsExactly(stl.seasonal(), within(1e-9));
        Decomposition mstl =
                MstlPlan.of(160, new int[] {7, 30}, StlChoice.of(2)).fit(y);
        Decomposition ours = fit(y, FitChoice.of(7, 30)).parts();
        assertThat(ours.trend()).containsExactly(mstl.trend(), within(1e-9));
        assertThat(ours.seasonals().get(1).values())
                .containsExactly(mstl.seasonals().get(1).values(), within(1e-9));
    }

    @Test
    void a_year_of_weeks_that_is_not_whole_stays_in_step_for_ten_years() {
        double[] y = series(522, YEAR, 2, 2);
        SeasonalFit ours = fit(y, FitChoice.of(YEAR));
        assertThat(ours.notes()).contains(FitNote.BETWEEN_POSITIONS);
        assertThat(ours.parts().seasonals().get(0).cycle()).isEqualTo(YEAR);
        assertThat(error(ours.parts().seasonal(), YEAR)).isLessThan(1.6);
        double drifting = error(fit(y, FitChoice.of(52)).parts().seasonal(), YEAR);
        assertThat(drifting).isGreaterThan(1.3 * error(ours.parts().seasonal(), YEAR));
    }

    @Test
    void so_do_days_and_months() {
        assertThat(error(
                        fit(series(1500, 365.25, 2, 3), FitChoice.of(365.25))
                                .parts()
                                .seasonal(),
                        365.25))
                .isLessThan(2);
        assertThat(error(
                        fit(series(400, 30.4375, 2, 4), FitChoice.of(30.4375))
                                .parts()
                                .seasonal(),
                        30.4375))
                .isLessThan(2);
    }

    @Test
    void a_growing_season_is_a_share_on_the_scale_of_logarithms() {
        double[] y = IntStream.range(0, 120)
                .mapToDouble(t -> 50 * Math.exp(0.02 * t) * (1 + 0.4 * Math.sin(2 * Math.PI * t / 12)))
                .toArray();
        SeasonalFit ours = fit(y, FitChoice.of(12).scale(Scale.log()));
        double largest =
                Arrays.stream(ours.parts().remainder()).map(Math::abs).max().orElseThrow();
        assertThat(largest).isLessThan(0.02 * 50 * Math.exp(2.4));
        assertThat(Math.exp(ours.inside().seasonal()[3])).isCloseTo(1.4 / Math.sqrt(0.9165), within(0.06));
        assertThat(ours.parts().seasonal()[111]).isGreaterThan(5 * ours.parts().seasonal()[3]);
    }

    @Test
    void zeros_are_shifted_and_negative_numbers_fitted_additively() {
        double[] y = series(60, 12, 1, 5);
        y[7] = 0;
        SeasonalFit zero = fit(y, FitChoice.of(12).scale(Scale.guerrero()));
        assertThat(zero.notes()).contains(FitNote.SHIFTED_FOR_ZEROS);
        assertThat(zero.scale().lambda()).isBetween(0.0, 1.0);
        y[7] = -5;
        SeasonalFit negative = fit(y, FitChoice.of(12).scale(Scale.log()));
        assertThat(negative.notes()).contains(FitNote.ADDITIVE_INSTEAD);
        assertThat(negative.scale()).isEqualTo(Scale.additive());
    }

    @Test
    void between_one_year_and_two_the_season_is_shrunk_and_below_left_out() {
        SeasonalFit eighteenMonths = fit(series(78, 52, 2, 6), FitChoice.of(52));
        assertThat(eighteenMonths.notes()).contains(FitNote.SEASON_SHRUNK);
        double largest = Arrays.stream(eighteenMonths.parts().seasonal()).max().orElseThrow();
        assertThat(largest).isBetween(6.0, 20.0);
        SeasonalFit months = fit(series(30, 52, 2, 7), FitChoice.of(52));
        assertThat(months.notes()).contains(FitNote.SEASON_LEFT_OUT);
        assertThat(months.parts().seasonals()).isEmpty();
    }

    @Test
    void noise_of_a_year_and_a_half_gets_next_to_no_season() {
        Random random = new Random(8);
        double[] y = random.doubles(78).map(value -> 100 + 10 * value).toArray();
        double largest =
                Arrays.stream(fit(y, FitChoice.of(52)).parts().seasonal()).max().orElseThrow();
        assertThat(largest).isLessThan(1);
    }

    @Test
    void rare_sales_get_their_season_from_the_sums_over_the_years() {
        Random random = new Random(9);
        double[] y = IntStream.range(0, 156)
                .mapToDouble(t -> {
                    boolean winter = t % 52 < 10 || t % 52 > 45;
                    return random.nextDouble() < (winter ? 0.5 : 0.08) ? 1 + random.nextInt(4) : 0;
                })
                .toArray();
        SeasonalFit ours = fit(y, FitChoice.of(52));
        assertThat(ours.demand().kind().isRare()).isTrue();
        assertThat(ours.notes()).contains(FitNote.RATIOS_FOR_RARE_SALES);
        double[] seasonal = ours.parts().seasonal();
        assertThat(seasonal[50]).isGreaterThan(0);
        assertThat(seasonal[26]).isNegative();
        assertThat(Math.abs(Arrays.stream(seasonal).limit(52).sum())).isLessThan(1);
    }

    @Test
    void an_event_gets_its_size_back_with_an_honest_error() {
        double[] easter = new double[208];
        for (int week : new int[] {13, 68, 119, 170}) {
            easter[week] = 1;
        }
        int within = 0;
        for (int seed = 0; seed < 20; seed++) {
            double[] y = series(208, 52, 3, seed);
            Arrays.setAll(y, t -> y[t] + 25 * easter[t]);
            SeasonalFit ours = fit(y, FitChoice.of(52).events(List.of(new Regressor("Easter", easter))));
            double off = ours.events().get(0).size() - 25;
            within += Math.abs(off) < 2 * ours.events().get(0).standardError() ? 1 : 0;
            assertThat(Math.abs(off)).isLessThan(8);
            assertThat(ours.parts().events()[13]).isEqualTo(ours.events().get(0).size());
        }
        assertThat(within).isGreaterThanOrEqualTo(16);
    }

    @Test
    void an_event_on_the_same_week_every_year_is_season() {
        Regressor singles = Regressor.at("Singles' Day", 208, 45, 97, 149, 201);
        SeasonalFit ours = fit(series(208, 52, 3, 1), FitChoice.of(52).events(List.of(singles)));
        assertThat(ours.events().get(0).told()).isFalse();
        assertThat(ours.notes()).contains(FitNote.EVENT_LIKE_SEASON);
    }

    @Test
    void outliers_are_found_named_and_taken_out() {
        double[] y = series(208, 52, 2, 3);
        y[60] += 30;
        IntStream.range(140, 208).forEach(t -> y[t] += 25);
        SeasonalFit ours = fit(y, FitChoice.of(52).outliers(OutlierPolicy.TAKE_OUT));
        assertThat(ours.outliers())
                .anySatisfy(found -> {
                    assertThat(found.index()).isEqualTo(60);
                    assertThat(found.kind()).isEqualTo(Outlier.Kind.ADDITIVE);
                    assertThat(found.size()).isCloseTo(30, within(6.0));
                })
                .anySatisfy(found -> {
                    assertThat(found.index()).isEqualTo(140);
                    assertThat(found.kind()).isEqualTo(Outlier.Kind.LEVEL_SHIFT);
                    assertThat(found.size()).isCloseTo(25, within(6.0));
                });
        assertThat(ours.parts().trend()[140] - ours.parts().trend()[139]).isGreaterThan(18);
        assertThat(ours.parts().remainder()[60]).isGreaterThan(22);
        assertThat(error(ours.parts().seasonal(), 52)).isLessThan(2);
    }

    @Test
    void clean_series_have_hardly_an_outlier() {
        int found = IntStream.range(0, 20)
                .map(seed -> fit(series(156, 52, 4, seed), FitChoice.of(52).outliers(OutlierPolicy.FIND))
                        .outliers()
                        .size())
                .sum();
        assertThat(found).isLessThanOrEqualTo(6);
    }

    @Test
    void a_constant_series_with_one_spike_keeps_its_level() {
        double[] y = new double[156];
        Arrays.fill(y, 40);
        y[70] = 4000;
        FitChoice choice = FitChoice.of(52).stl(StlChoice.of(2).robust(true));
        SeasonalFit robust = fit(y, choice);
        assertThat(robust.parts().trend()).doesNotContain(Double.NaN);
        assertThat(robust.parts().trend()[0]).isCloseTo(40, within(1.0));
        SeasonalFit without = fit(y, choice.outliers(OutlierPolicy.TAKE_OUT));
        assertThat(without.outliers()).extracting(Outlier::index).containsExactly(70);
        assertThat(without.parts().seasonal()[70 - 52]).isCloseTo(0, within(1e-6));
    }
}
