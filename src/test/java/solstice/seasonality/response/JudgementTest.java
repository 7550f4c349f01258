package solstice.seasonality.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import solstice.seasonality.response.WeatherResponse.CannotTell;
import solstice.seasonality.response.WeatherResponse.NoEffect;
import solstice.seasonality.response.WeatherResponse.Reason;
import solstice.seasonality.response.WeatherResponse.Responds;

class JudgementTest {
    private static final int TWO_YEARS = 104;
    private static final double[] NOTHING = {0, 0, 0};
    private static final double[] WARM_SELLS = {0.04, 0.02, 0};

    private static List<Exposure> shops(int count, double[] perDegree, double likeness, double noise) {
        return LongStream.range(0, count)
                .mapToObj(seed -> new PlantedShop(TWO_YEARS, seed).exposure(perDegree, likeness, noise))
                .toList();
    }

    @Test
    void a_planted_effect_is_found_and_its_interval_holds_it() {
        List<WeatherResponse> responses =
                shops(60, WARM_SELLS, 0.3, 0.1).stream().map(Judgement::of).toList();
        List<Effect> warmth = responses.stream()
                .map(response -> response.effect(Driver.TEMPERATURE).orElseThrow())
                .toList();
        assertThat(responses.stream().filter(Responds.class::isInstance).count())
                .isGreaterThanOrEqualTo(54);
        assertThat(warmth.stream()
                        .filter(effect -> effect.low() < 0.06 && effect.high() > 0.06)
                        .count())
                .isGreaterThanOrEqualTo(54);
        assertThat(warmth.stream().mapToDouble(Effect::perUnit).average().orElse(0))
                .as("taking the season off has not taken half the effect with it")
                .isBetween(0.054, 0.066);
        assertThat(responses.stream()
                        .mapToDouble(response -> response.skill().rSquared())
                        .average()
                        .orElse(0))
                .isGreaterThan(0.2);
    }

    @Test
    void noise_raises_hardly_more_false_alarms_than_announced() {
        for (double likeness : new double[] {0, 0.4, 0.6}) {
            long alarms = shops(150, NOTHING, likeness, 0.2).stream()
                    .map(Judgement::of)
                    .filter(response ->
                            response.effect(Driver.TEMPERATURE).orElseThrow().p() <= 0.05)
                    .count();
            assertThat(alarms / 150.0).as("noise alike by %s", likeness).isBetween(0.01, 0.1);
        }
    }

    @Test
    void of_many_series_without_an_effect_hardly_one_responds() {
        List<WeatherResponse> responses = Judgement.of(shops(250, NOTHING, 0.4, 0.2));
        assertThat(responses.stream().filter(Responds.class::isInstance).count())
                .isLessThanOrEqualTo(2);
    }

    @Test
    void an_effect_stands_out_among_many_series_without_one() {
        List<Exposure> mixed = new ArrayList<>(shops(60, NOTHING, 0.3, 0.1));
        mixed.addAll(shops(20, new double[] {0.05, 0.04, 0.01}, 0.3, 0.1));
        List<WeatherResponse> responses = Judgement.of(mixed);
        assertThat(responses.subList(60, 80).stream()
                        .filter(Responds.class::isInstance)
                        .count())
                .isGreaterThanOrEqualTo(18);
        assertThat(responses.subList(0, 60).stream()
                        .filter(Responds.class::isInstance)
                        .count())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void a_quiet_series_that_does_not_move_has_no_effect_and_a_bound() {
        WeatherResponse response = Judgement.of(new PlantedShop(TWO_YEARS, 3).exposure(NOTHING, 0.2, 0.04));
        assertThat(response)
                .isInstanceOfSatisfying(
                        NoEffect.class, none -> assertThat(none.bound()).isBetween(0.001, Judgement.MATTERS));
    }

    @Test
    void a_loud_series_is_left_open() {
        assertThat(Judgement.of(new PlantedShop(TWO_YEARS, 4).exposure(NOTHING, 0.2, 0.9)))
                .isInstanceOfSatisfying(
                        CannotTell.class, open -> assertThat(open.reasons()).containsExactly(Reason.TOO_NOISY));
    }

    @Test
    void purchases_that_are_only_put_off_cancel_but_show_in_the_lags() {
        Effect effect = Judgement.of(new PlantedShop(TWO_YEARS, 5).exposure(new double[] {0.08, -0.08, 0}, 0, 0.05))
                .effect(Driver.TEMPERATURE)
                .orElseThrow();
        assertThat(effect.low()).isNegative();
        assertThat(effect.high()).isPositive();
        assertThat(effect.lags()[0]).isBetween(0.05, 0.11);
        assertThat(effect.lags()[1]).isBetween(-0.11, -0.05);
        assertThat(Arrays.stream(effect.lags()).sum()).isCloseTo(effect.perUnit(), offset(1e-12));
    }

    @Test
    void what_cannot_be_fitted_says_why() {
        double[] shares = new double[60];
        RemainderShare rare = new RemainderShare(shares, 0.7);
        Exposure nothing = new Exposure(rare, 1, 52, List.of());
        assertThat(Judgement.of(nothing))
                .isEqualTo(new CannotTell(
                        List.of(), Skill.NONE, Set.of(Reason.NO_WEATHER, Reason.RARE_SALES, Reason.SHORT_HISTORY)));
    }

    @Test
    void sunshine_that_nobody_measured_is_not_looked_at() {
        Exposure known = new PlantedShop(TWO_YEARS, 6).exposure(WARM_SELLS, 0, 0.1);
        double[] unknown = new double[TWO_YEARS + Anomaly.LAGS];
        Arrays.fill(unknown, Double.NaN);
        List<Anomaly> more = new ArrayList<>(known.anomalies());
        more.add(new Anomaly(Driver.SUNSHINE, unknown));
        WeatherResponse response = Judgement.of(new Exposure(known.share(), 1, 52, more));
        assertThat(response.effects()).extracting(Effect::driver).containsExactly(Driver.TEMPERATURE, Driver.RAIN);
    }

    @Test
    void weeks_with_gaps_are_left_out_without_harm() {
        List<WeatherResponse> responses = shops(30, WARM_SELLS, 0, 0.05).stream()
                .map(whole -> new Exposure(gap(whole.share()), 1, 52, whole.anomalies()))
                .map(Judgement::of)
                .toList();
        assertThat(responses.stream()
                        .mapToDouble(response -> response.effect(Driver.TEMPERATURE)
                                .orElseThrow()
                                .perUnit())
                        .average()
                        .orElse(0))
                .isBetween(0.055, 0.065);
        assertThat(responses.get(0).skill().weeks()).isEqualTo(TWO_YEARS - 20);
    }

    private static RemainderShare gap(RemainderShare whole) {
        double[] values = whole.values().clone();
        Arrays.fill(values, 20, 30, Double.NaN);
        return new RemainderShare(values, 0);
    }
}
