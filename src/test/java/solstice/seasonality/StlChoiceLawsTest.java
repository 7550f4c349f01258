package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No choice of parameters breaks a decomposition. */
class StlChoiceLawsTest {

    private static StlChoice draw(int period, Random random) {
        StlChoice choice = StlChoice.of(period)
                .robust(random.nextBoolean())
                .inner(1 + random.nextInt(3))
                .outer(random.nextInt(3))
                .quirks(random.nextBoolean() ? Quirks.CORRECT : Quirks.R_4_2);
        choice = random.nextBoolean() ? choice.seasonalWindow(random.nextInt(40)) : choice;
        choice = random.nextBoolean() ? choice.trendWindow(1 + random.nextInt(400)) : choice;
        choice = random.nextBoolean() ? choice.lowPassWindow(1 + random.nextInt(400)) : choice;
        choice = random.nextBoolean() ? choice.seasonalJump(1 + random.nextInt(50)) : choice;
        choice = random.nextBoolean() ? choice.trendJump(1 + random.nextInt(50)) : choice;
        choice = random.nextBoolean() ? choice.lowPassJump(1 + random.nextInt(50)) : choice;
        choice = random.nextBoolean() ? choice.seasonalDegree(random.nextInt(2)) : choice;
        return choice.trendDegree(random.nextInt(2)).lowPassDegree(random.nextInt(2));
    }

    @Property(tries = 80)
    void no_parameter_crashes(
            @ForAll @IntRange(min = 2, max = 60) int period,
            @ForAll @IntRange(min = 0, max = 200) int more,
            @ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 * period + more;
        StlPlan plan = StlPlan.of(n, draw(period, random).settle(n));
        double[] y = random.doubles(n, 0, 100)
                .map(value -> random.nextInt(9) == 0 ? Double.NaN : value)
                .toArray();
        for (Decomposition parts : plan.fitAll(List.of(y, y, y, y, y, y, y, y))) {
            assertThat(Arrays.stream(parts.trend()).allMatch(Double::isFinite)).isTrue();
            assertThat(Arrays.stream(parts.seasonal()).allMatch(Double::isFinite))
                    .isTrue();
        }
        assertThat(Arrays.stream(plan.fit(y).trend()).allMatch(Double::isFinite))
                .isTrue();
    }
}
