package solstice.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import solstice.retail.SalesWindow;

/**
 * A moment of the past and what customers then bought in the days ahead: what a model learns from.
 *
 * @param moment the state before
 * @param customers the customers known at the moment who bought something on offer in the window, ascending
 * @param targets for each of them, the distinct products on offer that they bought, ascending
 */
public record Sample(Moment moment, int[] customers, int[][] targets) {
    /** Length of the window of a sample. */
    public static final int DAYS = 28;

    /**
     * Takes a sample at a morning.
     *
     * @param known a snapshot whose day is not before the end of the sample's window
     */
    public static Sample at(LocalDate morning, Snapshot known) {
        SalesWindow window = new SalesWindow(morning, morning.plusDays(DAYS - 1L));
        if (!window.to().isBefore(known.day())) {
            throw new IllegalArgumentException("the window " + window + " is not over on " + known.day());
        }
        Moment moment = Moment.of(known, morning, window);
        Purchases all = known.purchases();
        List<Integer> customers = new ArrayList<>();
        List<int[]> targets = new ArrayList<>();
        for (int customer = 0; customer < all.customers(); customer++) {
            if (moment.purchases().firstPair(customer) < moment.purchases().firstPair(customer + 1)) {
                int[] bought = bought(all, customer, moment);
                if (bought.length > 0) {
                    customers.add(customer);
                    targets.add(bought);
                }
            }
        }
        return new Sample(
                moment, customers.stream().mapToInt(Integer::intValue).toArray(), targets.toArray(int[][]::new));
    }

    private static int[] bought(Purchases all, int customer, Moment moment) {
        int from = moment.day();
        BitSet candidates = moment.candidates();
        return IntStream.range(all.firstPair(customer), all.firstPair(customer + 1))
                .filter(pair -> candidates.get(all.product(pair))
                        && all.lastDay(pair) >= from
                        && IntStream.range(0, all.dayCount(pair))
                                .map(n -> all.day(pair, n))
                                .anyMatch(day -> day >= from && day < from + DAYS))
                .map(all::product)
                .toArray();
    }
}
