package solstice.recommender;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import solstice.features.Snapshot;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;

/**
 * The products that a block sees sold for the first time, to be ranked among themselves for those who bought one: all that
 * is known of them is what a catalogue says.
 *
 * <p>Where the catalogue does not say it, the description of the first line sold stands for the title. That a product is
 * launched in the block is taken as known.
 */
public final class ColdBlock {
    /** The word on the leaderboard. */
    public static final String TASK = "cold";

    private final Snapshot known;
    private final int[] customers;
    private final int[][] targets;

    private ColdBlock(Snapshot known, int[] customers, int[][] targets) {
        this.known = known;
        this.customers = customers;
        this.targets = targets;
    }

    /** Finds the new products of a block in the records that it was cut from. */
    public static ColdBlock of(TestBlock block, SalesHistory history, Catalogue catalogue) {
        SalesHistory past = block.known().history();
        int first = history.firstLineFrom(block.known().day());
        int end = history.firstLineFrom(block.known().day().plusDays(TestBlock.DAYS));
        int[] before = TestBlock.numbers(history.products(), past.products());
        Map<Integer, ProductFacts> facts = new TreeMap<>();
        for (int line = first; line < end; line++) {
            int product = history.product(line);
            if (before[product] < 0 && !facts.containsKey(product)) {
                facts.put(product, facts(history, line, catalogue));
            }
        }
        int[] places = new int[history.products().size()];
        Arrays.fill(places, -1);
        int next = past.products().size();
        for (int product : facts.keySet()) {
            places[product] = next++;
        }
        int[] people = TestBlock.numbers(history.customers(), past.customers());
        Map<Integer, TreeSet<Integer>> bought = new TreeMap<>();
        for (int line = first; line < end; line++) {
            int customer = history.customer(line) < 0 ? -1 : people[history.customer(line)];
            int place = places[history.product(line)];
            if (customer >= 0 && place >= 0) {
                bought.computeIfAbsent(customer, absent -> new TreeSet<>()).add(place);
            }
        }
        return new ColdBlock(
                block.known().welcome(List.copyOf(facts.values())),
                bought.keySet().stream().mapToInt(customer -> customer).toArray(),
                bought.values().stream()
                        .map(set -> set.stream().mapToInt(product -> product).toArray())
                        .toArray(int[][]::new));
    }

    private static ProductFacts facts(SalesHistory history, int line, Catalogue catalogue) {
        String code = history.products().get(history.product(line));
        int number = history.title(line);
        String title = number < 0 ? "" : history.titles().get(number).strip();
        return catalogue
                .find(code)
                .filter(listed -> !listed.title().isEmpty())
                .orElseGet(() -> new ProductFacts(
                        code, title, "", List.of(), "", Double.NaN, Double.NaN, Double.NaN, null, null, ""));
    }

    /** The shop on the block's first morning, with the products that it is going to launch. */
    public Snapshot known() {
        return known;
    }

    /** Whether nobody who was known bought any of them. */
    public boolean isEmpty() {
        return customers.length == 0;
    }

    Trial trial() {
        BitSet newcomers = new BitSet();
        newcomers.set(known.sold().products(), known.products());
        return new Trial(TASK, new Offer(known.purchases(), newcomers, false), customers, targets);
    }
}
