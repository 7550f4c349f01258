package solstice.seasonality.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IndexShrinkageTest {
    private static final int WEEKS = 52;

    /** A year that peaks at a week, by so many times. */
    private static double[] season(int peak, double height) {
        double[] index = new double[WEEKS];
        for (int at = 0; at < WEEKS; at++) {
            int apart = ShrunkIndices.distance(at + 1, peak, WEEKS);
            index[at] = 1 + height * Math.exp(-apart * apart / 40.0);
        }
        double mean = Arrays.stream(index).average().orElseThrow();
        return Arrays.stream(index).map(one -> one / mean).toArray();
    }

    private static double[] sales(double[] index, double level, double noise, int weeks, Random random) {
        double[] pieces = new double[weeks];
        for (int i = 0; i < weeks; i++) {
            double mean = level * index[i % WEEKS];
            pieces[i] = Math.max(0, mean + noise * Math.sqrt(mean) * random.nextGaussian());
        }
        return pieces;
    }

    /** Forty families, half of which peak in week 20 and half in week 45, below an assortment of all. */
    private static List<ShrunkIndices> families(int weeks, double level, double noise) {
        Random random = new Random(7);
        List<double[]> series = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            series.add(sales(season(i % 2 == 0 ? 20 : 45, 2), level, noise, weeks, random));
        }
        double[] all = new double[weeks];
        series.forEach(one -> Arrays.setAll(all, week -> all[week] + one[week]));
        IndexShrinkage shrinkage = IndexShrinkage.of(YearGrid.counting(WEEKS, 1, weeks));
        ShrunkIndices top = shrinkage.assortment(all);
        return shrinkage.below(series.stream().map(one -> new Member(one, top)).toList());
    }

    private static double miss(ShrunkIndices indices, double[] truth) {
        double sum = 0;
        for (int at = 1; at <= WEEKS; at++) {
            sum += Math.abs(indices.at(at) - truth[at - 1]) / WEEKS;
        }
        return sum;
    }

    @Test
    void much_evidence_keeps_a_series_own_season() {
        ShrunkIndices indices = families(156, 1000, 3).get(0);
        assertThat(indices.borrowed().own()).isGreaterThan(0.8);
        assertThat(miss(indices, season(20, 2))).isLessThan(0.06);
        assertThat(indices.cycles()).containsOnly(3);
    }

    @Test
    void noise_and_few_years_borrow_more_and_err_more() {
        ShrunkIndices clear = families(104, 1000, 3).get(0);
        ShrunkIndices noisy = families(104, 20, 6).get(0);
        ShrunkIndices young = families(52, 1000, 3).get(0);
        assertThat(noisy.borrowed().own()).isLessThan(clear.borrowed().own());
        assertThat(young.borrowed().own()).isLessThan(clear.borrowed().own());
        assertThat(mean(noisy.standardError())).isGreaterThan(mean(clear.standardError()));
        assertThat(mean(young.standardError())).isGreaterThan(mean(clear.standardError()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Test
    void the_standard_error_is_about_what_the_indices_miss_by() {
        List<ShrunkIndices> families = families(104, 30, 4);
        int inside = 0;
        for (int i = 0; i < families.size(); i++) {
            double[] truth = season(i % 2 == 0 ? 20 : 45, 2);
            for (int at = 1; at <= WEEKS; at++) {
                boolean near = Math.abs(families.get(i).at(at) - truth[at - 1])
                        < 2 * families.get(i).errorAt(at);
                inside += near ? 1 : 0;
            }
        }
        assertThat(inside / (40.0 * WEEKS)).isGreaterThan(0.85);
    }

    @Test
    void a_series_without_sales_has_its_parents_season_and_one_with_months_a_little_of_its_own() {
        IndexShrinkage shrinkage = IndexShrinkage.of(YearGrid.counting(WEEKS, 1, 104));
        Random random = new Random(3);
        ShrunkIndices top = shrinkage.assortment(sales(season(45, 1), 5000, 3, 104, random));
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            members.add(new Member(sales(season(i % 2 == 0 ? 20 : 45, 2), 300, 3, 104, random), top));
        }
        double[] months = sales(season(20, 2), 300, 3, 104, random);
        Arrays.fill(months, 0, 84, 0);
        members.add(new Member(months, top));
        members.add(new Member(new double[104], top));
        List<ShrunkIndices> all = shrinkage.below(members);
        ShrunkIndices unsold = all.get(31);
        assertThat(unsold.index()).containsExactly(top.index(), within(1e-12));
        assertThat(unsold.borrowed()).isEqualTo(new Borrowed(0, 0, 1));
        assertThat(unsold.cyclesSeen()).isZero();
        assertThat(all.get(30).borrowed().own())
                .isGreaterThan(0.01)
                .isLessThan(all.get(0).borrowed().own());
        assertThat(all.get(30).cycles()).contains(0, 1);
    }

    @Test
    void shares_go_through_the_family_to_the_assortment() {
        Borrowed family = Borrowed.NOTHING_WIDER.child(0.75);
        assertThat(family).isEqualTo(new Borrowed(0.75, 0, 0.25));
        assertThat(family.child(0.5)).isEqualTo(new Borrowed(0.5, 0.375, 0.125));
        assertThatThrownBy(() -> new Borrowed(0.5, 0.5, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_grid_refuses_positions_outside_its_year_and_series_of_another_length() {
        assertThatThrownBy(() -> new YearGrid(12, new int[] {13})).isInstanceOf(IllegalArgumentException.class);
        IndexShrinkage shrinkage = IndexShrinkage.of(YearGrid.counting(12, 1, 24));
        assertThatThrownBy(() -> shrinkage.assortment(new double[23])).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 60)
    void any_series_gives_indices_that_average_1_and_shares_that_add_up(
            @ForAll @IntRange(min = 0, max = 130) int size,
            @ForAll @IntRange(min = 2, max = 52) int period,
            @ForAll long seed) {
        Random random = new Random(seed);
        IndexShrinkage shrinkage = IndexShrinkage.of(YearGrid.counting(period, 1 + random.nextInt(period), size));
        List<Member> members = new ArrayList<>();
        ShrunkIndices top = shrinkage.assortment(any(size, random));
        for (int i = 0; i < 6; i++) {
            members.add(new Member(any(size, random), top));
        }
        List<ShrunkIndices> families = shrinkage.below(members);
        List<ShrunkIndices> products = shrinkage.below(families.stream()
                .map(family -> new Member(any(size, random), family))
                .toList());
        for (ShrunkIndices one : products) {
            assertThat(mean(one.index())).isCloseTo(1, within(1e-9));
            assertThat(Arrays.stream(one.index()).allMatch(index -> index >= 0)).isTrue();
            assertThat(Arrays.stream(one.standardError()).allMatch(error -> error >= 0 && Double.isFinite(error)))
                    .isTrue();
            Borrowed from = one.borrowed();
            assertThat(from.own() + from.family() + from.assortment()).isCloseTo(1, within(1e-9));
        }
    }

    private static double[] any(int size, Random random) {
        double missing = random.nextDouble() / 2;
        double zero = random.nextDouble() * 1.2;
        double scale = Math.exp(random.nextGaussian() * 4);
        double[] pieces = new double[size];
        for (int i = 0; i < size; i++) {
            double sold = random.nextDouble() < zero ? 0 : scale * random.nextDouble();
            pieces[i] = random.nextDouble() < missing ? Double.NaN : sold;
        }
        return pieces;
    }
}
