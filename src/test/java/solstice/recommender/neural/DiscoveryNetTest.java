package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import solstice.features.CustomerActivity;
import solstice.features.ProductPulse;
import solstice.features.SeasonSignal;
import solstice.features.customer.CustomerAttributes;
import solstice.features.product.ProductPast;
import solstice.features.product.ProductWords;
import solstice.features.product.ProductYear;
import solstice.retail.Catalogue;
import solstice.retail.Ledger;

class DiscoveryNetTest {
    private static final int PRODUCTS = 9;
    private static final int CUSTOMERS = 6;
    private static final Settings SMALL = new Settings(4, 5, 3, 1, .001, 0, 14, 1, 7, Set.of());
    private static final float STEP = 1e-2f;

    private final Random random = new Random(11);
    private final Workers workers = new Workers(1);
    private final DiscoveryNet net = new DiscoveryNet(SMALL, PRODUCTS, new BlasMatrices(), workers);

    @AfterEach
    void rest() {
        workers.close();
    }

    @Test
    void gradients_agree_with_finite_differences() {
        shake();
        assertGradients(scene(), batch());
    }

    @Test
    void gradients_of_a_step_that_looks_at_some_products_agree_with_finite_differences() {
        shake();
        Shortlist some = list(1, 2, 3, 4, 5, 7, 8);
        assertGradients(scene().among(some), batch(some));
    }

    @Test
    void a_list_of_all_products_is_as_good_as_none() {
        shake();
        Shortlist all = list(0, 1, 2, 3, 4, 5, 6, 7, 8);
        Scene scene = scene();
        Batch batch = batch();
        double whole = net.learn(scene, new Batch[] {batch});
        float[] gradient = net.learned.product.gradient[0].clone();
        Arrays.fill(net.learned.product.gradient[0], 0);

        assertThat(net.learn(scene.among(all), new Batch[] {batch.among(all)})).isEqualTo(whole);
        assertThat(net.learned.product.gradient[0]).containsExactly(gradient);
    }

    private static Shortlist list(int... products) {
        BitSet members = new BitSet();
        float[] corrections = new float[products.length];
        for (int product : products) {
            members.set(product);
        }
        return new Shortlist(products, corrections, members);
    }

    /** A batch as training makes it: closed-form scores at the list's places, targets on the list. */
    private Batch batch(Shortlist list) {
        Batch whole = batch();
        int[][] targets = Arrays.stream(whole.targets())
                .map(some -> Arrays.stream(some)
                        .filter(product -> list.place(product) >= 0)
                        .toArray())
                .map(some -> some.length > 0 ? some : new int[] {list.product(0)})
                .toArray(int[][]::new);
        float[][] linear = new float[CUSTOMERS][];
        Arrays.setAll(linear, customer -> numbers(list.products().length));
        return new Batch(
                        CUSTOMERS,
                        whole.items(),
                        whole.recency(),
                        whole.plain(),
                        whole.activity(),
                        whole.attributes(),
                        linear,
                        whole.items(),
                        targets)
                .among(list);
    }

    private void assertGradients(Scene scene, Batch batch) {
        Batch[] batches = {batch};
        net.learn(scene, batches);
        List<float[]> gradients = net.learned.all().stream()
                .map(parameter -> parameter.gradient[0].clone())
                .toList();

        for (int table = 0; table < gradients.size(); table++) {
            Parameter parameter = net.learned.all().get(table);
            float[] gradient = gradients.get(table);
            int steepest = steepest(gradient);
            double slope = slope(scene, batches, parameter, steepest);
            assertThat((double) gradient[steepest])
                    .as(parameter.name + " at " + steepest)
                    .isNotZero()
                    .isCloseTo(slope, Percentage.withPercentage(3));
        }
    }

    @Test
    void steps_along_the_gradient_lower_the_loss() {
        Scene scene = scene();
        Batch[] batches = {batch()};
        double before = net.learn(scene, batches);
        for (int step = 1; step <= 30; step++) {
            net.move(new Adam(.02, 0), new Adam(.02, 0), step);
            net.learn(scene, batches);
        }

        assertThat(net.learn(scene, batches)).isLessThan(before * .8);
    }

    private void shake() {
        for (Parameter parameter : net.learned.all()) {
            for (int i = 0; i < parameter.value.length; i++) {
                parameter.value[i] += (float) (random.nextGaussian() * .3);
            }
        }
    }

    private double slope(Scene scene, Batch[] batches, Parameter parameter, int at) {
        float middle = parameter.value[at];
        parameter.value[at] = middle + STEP;
        double above = net.learn(scene, batches);
        parameter.value[at] = middle - STEP;
        double below = net.learn(scene, batches);
        parameter.value[at] = middle;
        return (above - below) / (2 * STEP);
    }

    private static int steepest(float[] gradient) {
        int steepest = 0;
        for (int i = 1; i < gradient.length; i++) {
            if (Math.abs(gradient[i]) > Math.abs(gradient[steepest])) {
                steepest = i;
            }
        }
        return steepest;
    }

    private Scene scene() {
        BitSet all = new BitSet();
        all.set(0, PRODUCTS);
        return new Scene(
                numbers(PRODUCTS * ProductPulse.SIZE),
                numbers(PRODUCTS * ProductYear.SIZE),
                words(),
                numbers(SeasonSignal.SIZE),
                all,
                Shortlist.ALL);
    }

    private Batch batch() {
        int[][] items = new int[CUSTOMERS][];
        float[][] weights = new float[CUSTOMERS][];
        int[][] targets = new int[CUSTOMERS][];
        float[][] linear = new float[CUSTOMERS][];
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            int first = customer % PRODUCTS;
            int second = (customer + 3) % PRODUCTS;
            items[customer] = new int[] {first, second};
            weights[customer] = new float[] {.8f, .6f};
            linear[customer] = numbers(PRODUCTS);
            targets[customer] = new int[] {(customer + 1) % PRODUCTS, (customer + 2) % PRODUCTS};
        }
        return new Batch(
                CUSTOMERS,
                items,
                weights,
                weights,
                numbers(CUSTOMERS * CustomerActivity.SIZE),
                numbers(CUSTOMERS * CustomerAttributes.SIZE),
                linear,
                items,
                targets);
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static ProductWords words() {
        Ledger ledger = new Ledger();
        for (int product = 0; product < PRODUCTS; product++) {
            ledger.sell("2011-05-0" + (product % 9 + 1), "1000" + product, "BAG NUMBER " + product, "7");
        }
        return new ProductPast(ledger.history(), Catalogue.EMPTY).words(LocalDate.of(2011, 6, 1));
    }
}
