package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import solstice.recommender.Breadth;
import solstice.recommender.neural.Footprint.Shop;

class FootprintTest {
    private static final Shop SAMPLE = new Shop(4_707, 5_852, 780_000, 739);
    private static final Settings USUAL = Settings.standard(4, 1);

    @ParameterizedTest
    @CsvSource({"4707, 5852, 780000", "100000, 100000, 10000000"})
    void the_usual_training_fits_a_card_of_4_gibibytes(int products, int customers, long events) {
        assertThat(Footprint.of(new Shop(products, customers, events, 739), USUAL)
                        .card())
                .isPositive()
                .isLessThan(Footprint.SMALL_CARD);
    }

    @Test
    void the_sample_needs_less_than_three_gibibytes() {
        assertThat(Footprint.of(SAMPLE, USUAL).program()).isBetween(1L << 30, 3L << 30);
    }

    @Test
    void twice_the_shop_needs_about_twice_the_memory() {
        long once =
                Footprint.of(new Shop(100_000, 50_000, 2_000_000, 730), USUAL).program();
        long twice =
                Footprint.of(new Shop(200_000, 100_000, 4_000_000, 730), USUAL).program();
        assertThat((double) twice / once).isBetween(1.6, 2.1);
    }

    @Test
    void batches_are_halved_until_they_fit_and_no_further_than_the_smallest() {
        long usual = Footprint.of(SAMPLE, USUAL).program();
        long quarter = Footprint.of(SAMPLE, USUAL, Breadth.STANDARD, 128).program();
        assertThat(Footprint.batch(SAMPLE, USUAL, Breadth.STANDARD, usual)).isEqualTo(512);
        assertThat(Footprint.batch(SAMPLE, USUAL, Breadth.STANDARD, quarter)).isEqualTo(128);
        assertThat(Footprint.batch(SAMPLE, USUAL, Breadth.STANDARD, 1)).isEqualTo(32);
    }
}
