package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonalityReportTest {
    private static final int N = 106;
    private static final int YEAR = 52;
    private static final MstlPlan PLAN =
            MstlPlan.of(N, new int[] {YEAR}, StlChoice.of(YEAR).seasonalWindow(StlChoice.PERIODIC));
    private static final NoiseLevel NOISE = NoiseLevel.of(PLAN, N);
    private static final NoiseLevels LEVELS = NoiseLevels.of(PLAN, N);

    private static SeasonalityReport judge(double[] y) {
        Decomposition parts = PLAN.fit(y);
        SeasonalIndices indices = SeasonalIndices.of(parts, parts.seasonals().get(0), 1);
        return SeasonalityReport.of(parts, indices, LEVELS.like(parts));
    }

    private static double[] sales(double season, double noise, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, N)
                .mapToDouble(
                        i -> 100 + season * Math.sin(2 * Math.PI * (i % YEAR) / YEAR) + noise * random.nextGaussian())
                .toArray();
    }

    @Test
    void a_planted_season_is_found_and_its_peak_named() {
        SeasonalityReport report = judge(sales(40, 4, 1));
        assertThat(report.verdict()).isEqualTo(Verdict.SEASONAL);
        assertThat(report.peaks()[0]).isBetween(10, 18);
        assertThat(report.isFitToPlanWith()).isTrue();
        assertThat(report.reasons()).extracting(Reason::kind).contains(Reason.Kind.STANDS_OUT, Reason.Kind.REPEATS);
    }

    @Test
    void noise_is_seldom_taken_for_a_season() {
        long seasonal = IntStream.range(0, 200)
                .filter(seed -> judge(sales(0, 10, seed)).verdict() == Verdict.SEASONAL)
                .count();
        assertThat(seasonal).isLessThanOrEqualTo(4);
    }

    @Test
    void noise_that_hangs_together_is_seldom_taken_for_a_season() {
        long seasonal = IntStream.range(0, 200)
                .filter(seed -> judge(sticky(0.6, seed)).verdict() == Verdict.SEASONAL)
                .count();
        assertThat(seasonal).isLessThanOrEqualTo(4);
    }

    private static double[] sticky(double stickiness, long seed) {
        Random random = new Random(seed);
        double[] y = new double[N];
        double noise = 0;
        for (int i = 0; i < N; i++) {
            noise = stickiness * noise + 10 * random.nextGaussian();
            y[i] = 100 + noise;
        }
        return y;
    }

    @Test
    void a_probability_of_five_percent_is_met_by_five_percent_of_noise_however_persistent() {
        for (double stickiness : new double[] {0, 0.5, 0.7}) {
            long likely = IntStream.range(0, 300)
                    .mapToObj(seed -> PLAN.fit(sticky(stickiness, seed)))
                    .filter(parts -> LEVELS.like(parts)
                                    .probability(Strength.ofSeasonal(
                                            parts, parts.seasonals().get(0)))
                            < 0.05)
                    .count();
            assertThat(likely).as("of 300 at %s", stickiness).isBetween(4L, 27L);
        }
    }

    @Test
    void the_same_strength_counts_for_less_where_noise_remembers() {
        double white = LEVELS.like(PLAN.fit(sticky(0, 1))).probability(0.7);
        double sticky = LEVELS.like(PLAN.fit(sticky(0.8, 1))).probability(0.7);
        assertThat(sticky).isGreaterThan(2 * white);
    }

    @Test
    void two_years_bear_each_other_out_where_rank_tests_are_powerless() {
        SeasonalityReport report = judge(sales(12, 5, 3));
        assertThat(report.tests().friedman().isStrong()).isFalse();
        assertThat(report.tests().kruskalWallis().isStrong()).isFalse();
        assertThat(report.tests().haveRankPower()).isFalse();
        assertThat(report.verdict()).isEqualTo(Verdict.SEASONAL);
    }

    @Test
    void rare_sales_at_random_weeks_agree_by_chance_no_more_often_than_their_probability_says() {
        long likely = IntStream.range(0, 300)
                .mapToObj(seed -> judge(rare(seed)).tests().agreement().probability())
                .filter(probability -> probability < 0.05)
                .count();
        assertThat(likely).isLessThanOrEqualTo(27);
    }

    /** Sales in a quarter of the weeks, at a level that grows and falls again. */
    private static double[] rare(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, N)
                .mapToDouble(i -> random.nextDouble() < 0.25
                        ? Math.ceil(-Math.log(random.nextDouble()) * 10 * (1 + Math.sin(Math.PI * i / N)))
                        : 0)
                .toArray();
    }

    @Test
    void a_peak_that_one_year_shows_alone_is_not_to_be_planned_with() {
        double[] y = sales(10, 2, 3);
        for (int i = 90; i < 96; i++) {
            y[i] += 150;
        }
        SeasonalityReport report = judge(y);
        assertThat(report.isFitToPlanWith()).isFalse();
    }

    @Test
    void two_years_of_noise_look_strongly_seasonal_before_calibration() {
        assertThat(NOISE.median()).isGreaterThan(0.4);
        assertThat(NOISE.beyond(NOISE.median())).isZero();
        assertThat(NOISE.beyond(1)).isEqualTo(1);
    }

    @Test
    void indices_are_ratios_to_the_average_year() {
        double[] y = IntStream.range(0, N)
                .mapToDouble(i -> i % YEAR == 47 ? 300 : 100)
                .toArray();
        Decomposition parts = PLAN.fit(y);
        SeasonalIndices indices = SeasonalIndices.of(parts, parts.seasonals().get(0), 5);
        double mean = (51 * 100 + 300) / 52.0;
        assertThat(indices.at(52)).isCloseTo(300 / mean, within(0.05));
        assertThat(indices.peaks(1)).containsExactly(52);
        assertThat(Arrays.stream(indices.index()).average().orElse(0)).isCloseTo(1, within(1e-9));
        assertThat(indices.cycles()).containsOnly(2, 3);
        assertThat(indices.additive()).isFalse();
    }

    @Test
    void a_product_that_sells_in_one_season_only_has_no_negative_index() {
        double[] y =
                IntStream.range(0, N).mapToDouble(i -> i % YEAR > 40 ? 50 : 0).toArray();
        Decomposition parts = PLAN.fit(y);
        SeasonalIndices indices = SeasonalIndices.of(parts, parts.seasonals().get(0), 1);
        assertThat(Arrays.stream(indices.index()).min().orElse(-1)).isNotNegative();
        assertThat(indices.at(45)).isGreaterThan(3);
        assertThat(indices.at(20)).isLessThan(0.4);
    }

    @Test
    void a_season_of_growing_size_is_known_by_its_ratio() {
        double[] y = IntStream.range(0, N)
                .mapToDouble(i -> (100 + i) * (1 + 0.5 * Math.sin(2 * Math.PI * (i % YEAR) / YEAR)))
                .toArray();
        Decomposition parts = PLAN.fit(y);
        SeasonalIndices indices = SeasonalIndices.of(parts, parts.seasonals().get(0), 1);
        assertThat(indices.at(14)).isCloseTo(1.5, within(0.08));
        assertThat(indices.at(40)).isCloseTo(0.5, within(0.08));
    }
}
