package solstice.seasonality.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import solstice.seasonality.Decomposition;
import solstice.seasonality.StlChoice;
import solstice.seasonality.effects.Regressor;

/** What must hold for every series of every shop. */
class FitLawsTest {
    private static final List<Scale> SCALES =
            List.of(Scale.additive(), Scale.log(), Scale.boxCox(0.4), Scale.guerrero());

    private static final List<OutlierPolicy> POLICIES = List.of(OutlierPolicy.values());

    private static double[] draw(int n, double period, Random random) {
        double sold = random.nextBoolean() ? 1 : 0.3;
        return IntStream.range(0, n)
                .mapToDouble(i -> random.nextDouble() < sold
                        ? Math.max(0, 50 + 30 * Math.sin(2 * Math.PI * i / period) + 10 * random.nextGaussian())
                        : 0)
                .map(value -> random.nextInt(12) == 0 ? Double.NaN : value)
                .toArray();
    }

    private static FitChoice choice(double period, Random random, int n) {
        FitChoice choice = FitChoice.of(period)
                .scale(SCALES.get(random.nextInt(SCALES.size())))
                .stl(StlChoice.of(2).robust(random.nextBoolean()))
                .outliers(POLICIES.get(random.nextInt(POLICIES.size())))
                .ratiosForRareSales(random.nextBoolean());
        return random.nextBoolean()
                ? choice
                : choice.events(List.of(Regressor.at("event", n, random.nextInt(n)), Regressor.at("never", n)));
    }

    private static void assertAddsUp(Decomposition parts) {
        double[] seasonal = parts.seasonal();
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.trend()[i] + seasonal[i] + parts.events()[i]).isFinite();
            if (!Double.isNaN(parts.observed()[i])) {
                double sum = parts.trend()[i] + seasonal[i] + parts.events()[i] + parts.remainder()[i];
                assertThat(sum).isCloseTo(parts.observed()[i], within(1e-9 * (1 + Math.abs(parts.trend()[i]))));
            } else {
                assertThat(parts.remainder()[i]).isNaN();
            }
        }
    }

    @Property(tries = 150)
    void nothing_crashes_and_the_parts_add_up(
            @ForAll @IntRange(min = 1, max = 130) int n,
            @ForAll @DoubleRange(min = 2, max = 60) double period,
            @ForAll long seed) {
        Random random = new Random(seed);
        FitChoice choice = choice(period, random, n);
        SeasonalFit fit = SeasonalFitter.of(n, choice).fit(draw(n, period, random));
        assertAddsUp(fit.parts());
        assertAddsUp(fit.inside());
    }

    @Property(tries = 30)
    void an_infinite_number_is_a_missing_one(
            @ForAll @IntRange(min = 4, max = 30) int period, @ForAll boolean robust, @ForAll long seed) {
        Random random = new Random(seed);
        int n = 4 * period + random.nextInt(period);
        double[] y = random.doubles(n, 10, 20).toArray();
        int gap = random.nextInt(n - 1);
        FitChoice choice = FitChoice.of(period).stl(StlChoice.of(2).robust(robust));
        SeasonalFitter fitter = SeasonalFitter.of(n, choice);
        y[gap] = Double.NaN;
        Decomposition once = fitter.fit(y).parts();
        y[gap] = Double.POSITIVE_INFINITY;
        Decomposition again = fitter.fit(y).parts();
        assertThat(again.trend()).isEqualTo(once.trend());
        assertThat(again.seasonal()).isEqualTo(once.seasonal());
    }

    @Property(tries = 30)
    void scaling_and_shifting_scales_and_shifts(
            @ForAll @DoubleRange(min = 0.1, max = 50) double scale,
            @ForAll @DoubleRange(min = -50, max = 50) double shift,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[] y = random.doubles(140, 10, 20).toArray();
        SeasonalFitter fitter = SeasonalFitter.of(140, FitChoice.of(30.4375));
        Decomposition parts = fitter.fit(y).parts();
        Decomposition moved = fitter.fit(
                        Arrays.stream(y).map(v -> scale * v + shift).toArray())
                .parts();
        for (int i = 0; i < y.length; i++) {
            assertThat(moved.trend()[i]).isCloseTo(scale * parts.trend()[i] + shift, within(1e-8 * (1 + scale)));
            assertThat(moved.seasonal()[i]).isCloseTo(scale * parts.seasonal()[i], within(1e-8 * (1 + scale)));
        }
    }

    @Property(tries = 20)
    void a_series_of_one_value_has_no_season(@ForAll @DoubleRange(min = 0, max = 1e5) double level, @ForAll long seed) {
        Random random = new Random(seed);
        double[] y = new double[110];
        Arrays.fill(y, level);
        SeasonalFit fit = SeasonalFitter.of(110, choice(52.18, random, 110)).fit(y);
        assertThat(fit.notes()).contains(FitNote.CONSTANT);
        for (double value : fit.parts().seasonal()) {
            assertThat(value).isCloseTo(0, within(1e-9 * (1 + level)));
        }
    }
}
