package solstice.seasonality.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DemandTest {
    @Test
    void counts_the_interval_between_sales_and_how_uneven_they_are() {
        Demand demand = Demand.of(new double[] {0, 4, 0, 0, 2, Double.NaN, 0, 6});
        assertThat(demand.interval()).isCloseTo(7.0 / 3, within(1e-12));
        assertThat(demand.variation()).isCloseTo(4.0 / 16, within(1e-12));
        assertThat(demand.zeroShare()).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(demand.kind()).isEqualTo(Demand.Kind.INTERMITTENT);
    }

    @Test
    void tells_the_classes_apart() {
        assertThat(Demand.of(new double[] {5, 6, 5, 4, 5}).kind()).isEqualTo(Demand.Kind.SMOOTH);
        assertThat(Demand.of(new double[] {1, 50, 1, 1, 2}).kind()).isEqualTo(Demand.Kind.ERRATIC);
        assertThat(Demand.of(new double[] {0, 1, 0, 60, 0, 1}).kind()).isEqualTo(Demand.Kind.LUMPY);
        assertThat(Demand.of(new double[] {0, 0}).kind()).isEqualTo(Demand.Kind.NONE);
    }
}
