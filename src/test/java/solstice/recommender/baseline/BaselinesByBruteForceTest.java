package solstice.recommender.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.recommender.neural.BlasMatrices;
import solstice.retail.Almanac;
import solstice.retail.Ledger;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/** Every plain method says what its definition, written out over a list of sales in the slowest way, says. */
class BaselinesByBruteForceTest {
    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);
    private static final SalesWindow WINDOW = new SalesWindow(DAY, DAY.plusDays(27));
    private static final int CUSTOMERS = 9;
    private static final int PRODUCTS = 7;

    /** Days on which a customer bought a product. */
    private final Map<Integer, Map<Integer, Set<LocalDate>>> bought = new TreeMap<>();

    private final Snapshot known = shop();

    private Snapshot shop() {
        Ledger ledger = new Ledger();
        SplittableRandom random = new SplittableRandom(11);
        for (int sale = 0; sale < 150; sale++) {
            // the first sales name everybody and everything, so that numbers are those of the names
            int customer = sale < 9 ? sale : random.nextInt(CUSTOMERS);
            int product = sale < 7 ? sale : random.nextInt(PRODUCTS) * random.nextInt(PRODUCTS) / (PRODUCTS - 1);
            LocalDate day = DAY.minusDays(1 + random.nextInt(500));
            ledger.sell(day.toString(), "p" + product, "THING " + product, "c" + customer);
            bought.computeIfAbsent(customer, absent -> new TreeMap<>())
                    .computeIfAbsent(product, absent -> new TreeSet<>())
                    .add(day);
        }
        return Snapshot.of(ledger.history(), Almanac.EMPTY, DAY);
    }

    private Set<LocalDate> days(int customer, int product) {
        return bought.getOrDefault(customer, Map.of()).getOrDefault(product, Set.of());
    }

    private double buyers(int product, LocalDate from, LocalDate to) {
        int count = 0;
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            count += days(customer, product).stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to)) ? 1 : 0;
        }
        return count;
    }

    private double share(int product, LocalDate from, LocalDate to) {
        double most = 1;
        for (int other = 0; other < PRODUCTS; other++) {
            most = Math.max(most, buyers(other, from, to));
        }
        return buyers(product, from, to) / most;
    }

    private double recent(int product) {
        return share(product, DAY.minusDays(28), DAY.minusDays(1));
    }

    private double again(int customer, int product, double halfLife) {
        return days(customer, product).stream()
                .mapToDouble(day -> fading(day, halfLife))
                .sum();
    }

    private static double fading(LocalDate day, double halfLife) {
        return Math.pow(.5, (DAY.toEpochDay() - day.toEpochDay()) / halfLife);
    }

    private double lastFading(int customer, int product) {
        return days(customer, product).stream()
                .mapToDouble(day -> fading(day, 120))
                .max()
                .orElse(0);
    }

    /** A score by its definition. */
    @FunctionalInterface
    private interface Definition {
        double of(int customer, int product);
    }

    private void says(SeasonalRecommender method, Definition definition) {
        Scorer scorer = method.prepare(known, WINDOW, Progress.NONE);
        float[] scores = new float[PRODUCTS];
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            scorer.score(customer, scores);
            for (int product = 0; product < PRODUCTS; product++) {
                assertThat((double) scores[product])
                        .as("%s, customer %d, product %d", method.name(), customer, product)
                        .isCloseTo(definition.of(customer, product), within(2e-5));
            }
        }
    }

    @Test
    void popularity_counts_buyers() {
        says(Popularity.ever(), (customer, product) -> share(product, LocalDate.EPOCH, DAY));
        says(Popularity.recent(), (customer, product) -> recent(product));
        says(
                Popularity.season(),
                (customer, product) -> share(
                        product,
                        DAY.minusYears(1).minusDays(14),
                        WINDOW.to().minusYears(1).plusDays(14)));
    }

    @Test
    void repurchase_adds_up_fading_days() {
        says(new Repurchase(), (customer, product) -> again(customer, product, 60) + .03 * recent(product));
    }

    @Test
    void nearest_products_share_buyers() {
        says(new ItemKnn(), (customer, product) -> {
            double sum = 0;
            for (int other = 0; other < PRODUCTS; other++) {
                sum += other != product && !days(customer, other).isEmpty() ? cosine(other, product) : 0;
            }
            return sum;
        });
    }

    private double cosine(int one, int other) {
        Set<Integer> both = new HashSet<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            if (!days(customer, one).isEmpty() && !days(customer, other).isEmpty()) {
                both.add(customer);
            }
        }
        return both.size() / Math.sqrt(buyers(one, LocalDate.EPOCH, DAY) * buyers(other, LocalDate.EPOCH, DAY));
    }

    @Test
    void ease_solves_its_constrained_least_squares() {
        SharedEase ease = new SharedEase(new BlasMatrices());
        double[][] weights = easeByColumns();

        says(Ease.plain(ease), (customer, product) -> bag(weights, customer, product, false));
        says(Ease.recent(ease), (customer, product) -> bag(weights, customer, product, true) + .04 * recent(product));
        says(
                Ease.blend(ease),
                (customer, product) -> bag(weights, customer, product, true)
                        + .05 * recent(product)
                        + .5 * again(customer, product, 120));
    }

    private double bag(double[][] weights, int customer, int product, boolean recency) {
        double sum = 0;
        for (int other = 0; other < PRODUCTS; other++) {
            double held = days(customer, other).isEmpty() ? 0 : recency ? lastFading(customer, other) : 1;
            sum += held * weights[other][product];
        }
        return sum;
    }

    /** Column by column a ridge regression of one product on all others, which is what EASE^R is short for. */
    private double[][] easeByColumns() {
        double[][] weights = new double[PRODUCTS][PRODUCTS];
        for (int target = 0; target < PRODUCTS; target++) {
            int[] others = otherThan(target);
            double[][] system = new double[others.length][others.length + 1];
            for (int i = 0; i < others.length; i++) {
                for (int j = 0; j < others.length; j++) {
                    system[i][j] = together(others[i], others[j]) + (i == j ? SharedEase.LAMBDA : 0);
                }
                system[i][others.length] = together(others[i], target);
            }
            double[] solved = Elimination.solve(system);
            for (int i = 0; i < others.length; i++) {
                weights[others[i]][target] = solved[i];
            }
        }
        return weights;
    }

    private static int[] otherThan(int target) {
        return java.util.stream.IntStream.range(0, PRODUCTS)
                .filter(product -> product != target)
                .toArray();
    }

    private double together(int one, int other) {
        double count = 0;
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            count += !days(customer, one).isEmpty() && !days(customer, other).isEmpty() ? 1 : 0;
        }
        return count;
    }

    @Test
    void a_sweep_of_implicit_als_solves_every_customers_normal_equations() {
        int rank = 4;
        double alpha = 3;
        double lambda = .7;
        Factors factors = new Factors(rank, alpha, lambda, 40);
        Weights weights = Weights.of(known.purchases(), new Decay(DAY.toEpochDay(), 90));
        float[] products = factors.random(PRODUCTS, 5);
        float[] customers = factors.random(CUSTOMERS, 6);

        factors.improve(weights, customers, products);

        for (int customer = 0; customer < CUSTOMERS; customer++) {
            double[][] system = new double[rank][rank + 1];
            for (int i = 0; i < rank; i++) {
                system[i][i] = lambda;
                for (int product = 0; product < PRODUCTS; product++) {
                    double times = again(customer, product, 90);
                    double confidence = 1 + alpha * times;
                    for (int j = 0; j < rank; j++) {
                        system[i][j] += confidence * products[product * rank + i] * products[product * rank + j];
                    }
                    system[i][rank] += times > 0 ? confidence * products[product * rank + i] : 0;
                }
            }
            double[] exact = Elimination.solve(system);
            for (int i = 0; i < rank; i++) {
                assertThat((double) customers[customer * rank + i]).isCloseTo(exact[i], within(1e-4));
            }
        }
    }

    @Test
    void turning_the_weights_over_loses_nothing() {
        Weights weights = Weights.of(known.purchases(), new Decay(DAY.toEpochDay(), 90));

        Weights twice = weights.transposed().transposed();

        assertThat(Arrays.equals(twice.column(), weights.column())).isTrue();
        assertThat(Arrays.equals(twice.weight(), weights.weight())).isTrue();
        assertThat(Arrays.equals(twice.start(), weights.start())).isTrue();
    }
}
