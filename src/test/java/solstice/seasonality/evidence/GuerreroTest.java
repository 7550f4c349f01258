package solstice.seasonality.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GuerreroTest {
    @Test
    void cycles_in_which_nothing_moves_come_to_an_end() {
        double[] same = new double[24];
        Arrays.fill(same, 5);
        double lambda = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Guerrero.lambda(same, 12));
        assertThat(lambda).isBetween(-1.0, 2.0);
    }
}
