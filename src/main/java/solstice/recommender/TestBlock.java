package solstice.recommender;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import solstice.features.Snapshot;
import solstice.retail.Almanac;
import solstice.retail.Catalogue;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;

/**
 * Four weeks that the recommenders have not seen, and what each known customer bought in them.
 *
 * <p>Targets are the distinct products on offer (see {@link Snapshot#candidates()}) that a customer bought in the
 * block. Customers who are unknown before the block, or bought nothing on offer in it, do not count.
 */
public final class TestBlock {
    /** Length of a block. */
    public static final int DAYS = 28;

    /** The four standard blocks of the sample shop, one for each season. */
    public static final List<LocalDate> STANDARD = List.of(
            LocalDate.of(2011, 2, 7), LocalDate.of(2011, 5, 2), LocalDate.of(2011, 8, 1), LocalDate.of(2011, 10, 31));

    private final Snapshot known;
    private final BitSet candidates;
    private final int[][] targets;

    private TestBlock(Snapshot known, BitSet candidates, int[][] targets) {
        this.known = known;
        this.candidates = candidates;
        this.targets = targets;
    }

    /** Cuts the block that begins on a day out of a shop's records. */
    public static TestBlock starting(LocalDate day, SalesHistory history, Almanac almanac) {
        return starting(day, history, almanac, Catalogue.EMPTY);
    }

    /** As the other, for a shop with a catalogue. */
    public static TestBlock starting(LocalDate day, SalesHistory history, Almanac almanac, Catalogue catalogue) {
        Snapshot known = Snapshot.of(history, almanac, catalogue, day);
        BitSet candidates = known.candidates();
        BitSet[] bought = new BitSet[known.customers()];
        SalesHistory past = known.history();
        int[] products = numbers(history.products(), past.products());
        int[] customers = numbers(history.customers(), past.customers());
        int end = history.firstLineFrom(day.plusDays(DAYS));
        for (int line = history.firstLineFrom(day); line < end; line++) {
            int customer = history.customer(line) < 0 ? -1 : customers[history.customer(line)];
            int product = products[history.product(line)];
            if (customer >= 0 && product >= 0 && candidates.get(product)) {
                if (bought[customer] == null) {
                    bought[customer] = new BitSet();
                }
                bought[customer].set(product);
            }
        }
        int[][] targets = Arrays.stream(bought)
                .map(set -> set == null ? new int[0] : set.stream().toArray())
                .toArray(int[][]::new);
        return new TestBlock(known, candidates, targets);
    }

    /** For each name of the whole its number in the part, or -1. Both lists are sorted. */
    static int[] numbers(List<String> whole, List<String> part) {
        int[] numbers = new int[whole.size()];
        int at = 0;
        for (int name = 0; name < numbers.length; name++) {
            boolean found = at < part.size() && part.get(at).equals(whole.get(name));
            numbers[name] = found ? at++ : -1;
        }
        return numbers;
    }

    public Snapshot known() {
        return known;
    }

    public SalesWindow window() {
        return new SalesWindow(known.day(), known.day().plusDays(DAYS - 1L));
    }

    /** What may be recommended in a task. */
    public Offer offer(Task task) {
        return new Offer(known.purchases(), candidates, task == Task.NEW);
    }

    /** What the customer bought in the block and the task asks for, ascending. */
    public int[] targets(Task task, int customer) {
        int[] all = targets[customer];
        return task == Task.ALL
                ? all
                : Arrays.stream(all)
                        .filter(product -> known.purchases().find(customer, product) < 0)
                        .toArray();
    }

    /** The customers with at least one target in a task, ascending. */
    public int[] customers(Task task) {
        return IntStream.range(0, targets.length)
                .filter(customer -> targets(task, customer).length > 0)
                .toArray();
    }

    /** A task as those who judge see it. */
    Trial trial(Task task) {
        int[] customers = customers(task);
        int[][] wanted = IntStream.of(customers)
                .mapToObj(customer -> targets(task, customer))
                .toArray(int[][]::new);
        return new Trial(task.word, offer(task), customers, wanted);
    }

    /** What is to be foretold. */
    public enum Task {
        /** Whatever the customer buys. */
        ALL("all"),
        /** Only what the customer never bought before; the rest is masked. */
        NEW("new");

        private final String word;

        Task(String word) {
            this.word = word;
        }

        /** The word on the leaderboard. */
        public String word() {
            return word;
        }
    }
}
