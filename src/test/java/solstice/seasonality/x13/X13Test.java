package solstice.seasonality.x13;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import solstice.seasonality.x13.X13Outcome.Reason;
import solstice.seasonality.x13.X13Outcome.Refused;

/** What X-13 refuses, it refuses with a reason. */
class X13Test {
    private static X13Outcome fit(double[] y, X13Choice choice) {
        return X13.fit(new X13Series(2020, 3, 12, y), choice);
    }

    private static double[] noise(int n) {
        return new Random(1).doubles(n, 5, 10).toArray();
    }

    @Test
    void refuses_what_is_too_short_or_full_of_holes() {
        assertThat(fit(noise(35), X13Choice.additive())).isEqualTo(new Refused(Reason.TOO_SHORT));
        double[] gaps = noise(48);
        gaps[3] = Double.NaN;
        assertThat(fit(gaps, X13Choice.additive())).isEqualTo(new Refused(Reason.GAPS));
    }

    @Test
    void refuses_to_multiply_to_zero_and_to_tell_the_season_of_a_constant() {
        double[] zero = noise(48);
        zero[3] = 0;
        assertThat(fit(zero, X13Choice.multiplicative())).isEqualTo(new Refused(Reason.NOT_ABOVE_ZERO));
        double[] same = new double[48];
        Arrays.fill(same, 3);
        assertThat(fit(same, X13Choice.automatic())).isEqualTo(new Refused(Reason.CONSTANT));
    }

    @Test
    void takes_short_and_odd_series_apart_or_refuses_but_never_throws() {
        for (X13Choice choice : List.of(X13Choice.automatic(), X13Choice.additive(), X13Choice.multiplicative())) {
            for (int n : new int[] {36, 41, 60}) {
                double[] y = noise(n);
                y[n / 2] = 1000;
                assertThat(fit(y, choice)).isNotNull();
            }
        }
        double[] mostlyZero = new double[60];
        mostlyZero[7] = 4;
        mostlyZero[31] = 2;
        assertThat(fit(mostlyZero, X13Choice.automatic())).isNotNull();
        assertThat(fit(mostlyZero, X13Choice.additive())).isNotNull();
    }

    @Test
    void weeks_are_no_months() {
        assertThatThrownBy(() -> new X13Series(2020, 1, 52, noise(200))).isInstanceOf(IllegalArgumentException.class);
    }
}
