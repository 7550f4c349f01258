package solstice.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import solstice.features.customer.CustomerAttributes;
import solstice.features.product.ProductPrice;
import solstice.features.product.ProductYear;
import solstice.retail.Almanac;
import solstice.retail.Catalogue;
import solstice.retail.CustomerTraits;
import solstice.retail.Ledger;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherDay;

/** Everything that is dated on a morning or later is taken away, line by line; what is seen on it stays the same. */
class MomentSeesNoFutureTest {
    private static final List<Ledger.Line> LINES = SampleCustomers.endingIn("37");
    private static final LocalDate FIRST = LocalDate.of(2009, 12, 1);
    private static final LocalDate END = LocalDate.of(2011, 12, 10);
    private static final Almanac ALMANAC = new Almanac(weather(), events());
    private static final CustomerTraits TRAITS = traits();
    private static final Snapshot LATER =
            Snapshot.of(history(END), ALMANAC, Catalogue.EMPTY, END).with(TRAITS);

    @Property(tries = 14, seed = "29", shrinking = ShrinkingMode.OFF)
    void a_moment_is_the_same_whatever_comes_later(@ForAll @IntRange(min = 1, max = 735) int days) {
        LocalDate morning = FIRST.plusDays(days);
        SalesWindow window = new SalesWindow(morning.plusDays(days % 9), morning.plusDays(20 + days % 17));
        Snapshot then = Snapshot.of(history(morning), weatherBefore(morning), Catalogue.EMPTY, morning)
                .with(TRAITS);

        sameBlocks(Moment.of(LATER, morning, window), Moment.of(then, morning, window), then);
    }

    private static void sameBlocks(Moment seenLater, Moment seenThen, Snapshot then) {
        int[] products = numbers(then.history().products(), LATER.history().products());
        int[] customers = numbers(then.history().customers(), LATER.history().customers());
        same(seenLater.pulse().features(), seenThen.pulse().features(), products, ProductPulse.SIZE);
        same(seenLater.year(), seenThen.year(), products, ProductYear.SIZE);
        same(seenLater.price(), seenThen.price(), products, ProductPrice.SIZE);
        same(seenLater.activity().features(), seenThen.activity().features(), customers, CustomerActivity.SIZE);
        same(seenLater.attributes(), seenThen.attributes(), customers, CustomerAttributes.SIZE);
        assertThat(seenLater.season()).isEqualTo(seenThen.season());
        assertThat(seenLater.seasonAhead()).isEqualTo(seenThen.seasonAhead());
        sameWords(seenLater, seenThen, products);
        samePairs(seenLater, seenThen, products, customers);
    }

    private static void sameWords(Moment seenLater, Moment seenThen, int[] products) {
        int words = 0;
        for (int product = 0; product < products.length; product++) {
            assertThat(seenLater.words().places(products[product]))
                    .isEqualTo(seenThen.words().places(product));
            assertThat(seenLater.words().weights(products[product]))
                    .isEqualTo(seenThen.words().weights(product));
            words += seenThen.words().places(product).length;
        }
        for (int product = 0; product < LATER.products(); product++) {
            words -= seenLater.words().places(product).length;
        }
        assertThat(words).as("words of products that come later").isZero();
    }

    private static void samePairs(Moment seenLater, Moment seenThen, int[] products, int[] customers) {
        PairRhythm later = seenLater.rhythm();
        PairRhythm then = seenThen.rhythm();
        Purchases purchases = seenThen.purchases();
        assertThat(seenLater.purchases().pairs()).isEqualTo(purchases.pairs());
        for (int customer = 0; customer < customers.length; customer++) {
            for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
                float[] row = new float[PairRhythm.SIZE];
                float[] other = new float[PairRhythm.SIZE];
                then.fill(customer, pair, row, 0);
                int same = seenLater.purchases().find(customers[customer], products[purchases.product(pair)]);
                later.fill(customers[customer], same, other, 0);
                assertThat(other).isEqualTo(row);
            }
        }
    }

    private static void same(float[] later, float[] then, int[] rows, int size) {
        boolean[] known = new boolean[later.length / size];
        for (int row = 0; row < rows.length; row++) {
            known[rows[row]] = true;
            assertThat(Arrays.copyOfRange(later, rows[row] * size, (rows[row] + 1) * size))
                    .isEqualTo(Arrays.copyOfRange(then, row * size, (row + 1) * size));
        }
    }

    private static int[] numbers(List<String> part, List<String> whole) {
        return part.stream().mapToInt(whole::indexOf).toArray();
    }

    private static SalesHistory history(LocalDate before) {
        Ledger ledger = new Ledger();
        LINES.stream().filter(line -> line.day().isBefore(before)).forEach(ledger::add);
        return ledger.history();
    }

    private static List<WeatherDay> weather() {
        Random random = new Random(3);
        return FIRST.minusYears(2)
                .datesUntil(END)
                .map(day -> new WeatherDay(day, random.nextGaussian() * 5 + 10, random.nextInt(9)))
                .toList();
    }

    private static Almanac weatherBefore(LocalDate morning) {
        return new Almanac(
                weather().stream().filter(day -> day.day().isBefore(morning)).toList(), events());
    }

    private static List<ShopEvent> events() {
        return List.of(
                new ShopEvent(LocalDate.of(2010, 4, 4), "Easter Sunday", "observance"),
                new ShopEvent(LocalDate.of(2010, 12, 25), "Christmas Day", "public"),
                new ShopEvent(LocalDate.of(2011, 4, 24), "Easter Sunday", "observance"),
                new ShopEvent(LocalDate.of(2011, 12, 25), "Christmas Day", "public"));
    }

    private static CustomerTraits traits() {
        Map<String, String> age = new HashMap<>();
        Map<String, String> channel = new HashMap<>();
        List<String> customers = new ArrayList<>(
                LINES.stream().map(Ledger.Line::customer).distinct().sorted().toList());
        for (int customer = 0; customer < customers.size(); customer++) {
            age.put(customers.get(customer), String.valueOf(20 + customer % 50));
            channel.put(customers.get(customer), customer % 3 == 0 ? "web" : "shop");
        }
        return CustomerTraits.of(Map.of("age", age, "channel", channel));
    }
}
