package solstice.seasonality.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final int WEEKS = 52;

    private static double[][] years(int cycles, double season, double stickiness, Random random) {
        double[][] ratios = new double[WEEKS][cycles];
        double noise = 0;
        for (int i = 0; i < WEEKS * cycles; i++) {
            noise = stickiness * noise + Math.sqrt(1 - stickiness * stickiness) * random.nextGaussian();
            ratios[i % WEEKS][i / WEEKS] = 1 + season * Math.sin(2 * Math.PI * i / WEEKS) + 0.2 * noise;
        }
        return ratios;
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 0.5", "2, 0.8", "3, 0", "3, 0.5", "4, 0.5"})
    void noise_passes_for_a_season_about_as_often_as_it_says(int cycles, double stickiness) {
        Random random = new Random(7);
        long sure = IntStream.range(0, 1000)
                .filter(i -> Agreement.of(years(cycles, 0, stickiness, random)).probability() < 0.05)
                .count();
        assertThat(sure).isLessThanOrEqualTo(85);
    }

    @Test
    void two_years_of_a_moderate_season_are_enough() {
        Random random = new Random(8);
        long sure = IntStream.range(0, 200)
                .filter(i -> Agreement.of(years(2, 0.35, 0.3, random)).isStrong())
                .count();
        assertThat(sure).isGreaterThan(180);
    }

    @Test
    void two_outliers_in_the_same_week_are_no_season() {
        double[][] ratios = years(2, 0, 0, new Random(9));
        ratios[40][0] = 30;
        ratios[40][1] = 30;
        assertThat(Agreement.of(ratios).isStrong()).isFalse();
    }

    @Test
    void one_year_says_nothing() {
        assertThat(Agreement.of(years(1, 1, 0, new Random(1)))).isEqualTo(Evidence.NONE);
    }
}
