package solstice.seasonality.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    @Test
    void agrees_with_r_p_adjust() {
        // p.adjust(c(.01, .04, .03, .005, .5), "BH")
        assertThat(FalseDiscovery.qValues(new double[] {.01, .04, .03, .005, .5}))
                .containsExactly(new double[] {.025, .05, .05, .025, .5}, offset(1e-12));
    }

    @Test
    void agrees_with_tables_of_student() {
        // scipy.stats.t.sf(2.1, 19.5) * 2, t.sf(4, 3) * 2, t.ppf(.975, 19.5), t.ppf(.975, 5)
        assertThat(StudentT.beyond(2.1, 19.5)).isCloseTo(T_19, offset(1e-9));
        assertThat(StudentT.beyond(-4, 3)).isCloseTo(T_3, offset(1e-9));
        assertThat(StudentT.reach(.95, 19.5)).isCloseTo(R_19, offset(1e-8));
        assertThat(StudentT.reach(.95, 5)).isCloseTo(R_5, offset(1e-8));
    }

    private static final double T_19 = 0.0489568675126174;
    private static final double T_3 = 0.028008456010146152;
    private static final double R_19 = 2.089397620972246;
    private static final double R_5 = 2.5705818356363146;
}
