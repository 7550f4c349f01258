package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Property
    void exponentials_are_right_to_five_digits_wherever_they_matter(@ForAll @FloatRange(min = -16, max = 0) float x) {
        float[] values = {x};
        Lanes.exponentials(values, 1, 0, new float[1]);
        assertThat((double) values[0]).isCloseTo(Math.exp(x), Percentage.withPercentage(1e-3));
    }

    @Test
    void exponentials_of_what_is_masked_are_nothing() {
        float[] values = {-1e30f, -31, -30, 0};
        Lanes.exponentials(values, 4, 0, new float[4]);
        assertThat(values[0]).isZero();
        assertThat(values[1]).isZero();
        assertThat(values[2]).isZero();
        assertThat(values[3]).isCloseTo(1, Percentage.withPercentage(1e-4));
    }

    @Property
    void greatest_and_sum_are_those_of_the_stretch_alone(
            @ForAll @Size(min = 2, max = 40) List<@FloatRange(min = -100, max = 100) Float> drawn) {
        float[] values = new float[drawn.size()];
        double sum = 0;
        float most = -1000;
        int to = values.length - 1;
        for (int i = 0; i < values.length; i++) {
            values[i] = drawn.get(i);
            sum += i > 0 && i < to ? values[i] : 0;
            most = i > 0 && i < to ? Math.max(most, values[i]) : most;
        }
        assertThat(Lanes.most(values, 1, to, -1000)).isEqualTo(most);
        assertThat(Lanes.sum(values, 1, to)).isCloseTo(sum, within(1e-3));
    }
}
