package solstice.features.segments;

import java.util.Arrays;
import java.util.stream.IntStream;
import solstice.retail.SalesHistory;

/**
 * Recency, frequency and money of every customer, as shares of all customers; see {@link Habit}.
 *
 * @param fresh whether the customer's only order is recent
 * @param recency share of customers who bought longer ago
 * @param value mean of the shares who bought on fewer orders and for less money
 */
record CustomerValue(boolean[] fresh, double[] recency, double[] value) {

    static CustomerValue of(SalesHistory history) {
        int customers = history.customers().size();
        double[] lastDay = new double[customers];
        double[] money = new double[customers];
        for (int line = 0; line < history.size(); line++) {
            int customer = history.customer(line);
            if (customer != SalesHistory.NO_CUSTOMER) {
                lastDay[customer] = history.day(line);
                money[customer] += history.amount(line);
            }
        }
        double[] orders = orders(history);
        boolean[] fresh = new boolean[customers];
        int end = history.isEmpty() ? 0 : history.day(history.size() - 1);
        for (int customer = 0; customer < customers; customer++) {
            fresh[customer] = orders[customer] == 1 && end - lastDay[customer] < Habit.NEW_DAYS;
        }
        double[] often = shares(orders);
        double[] much = shares(money);
        double[] value = IntStream.range(0, customers)
                .mapToDouble(customer -> (often[customer] + much[customer]) / 2)
                .toArray();
        return new CustomerValue(fresh, shares(lastDay), value);
    }

    Habit habit(int customer) {
        return Habit.of(fresh[customer], recency[customer], value[customer]);
    }

    private static double[] orders(SalesHistory history) {
        long[] pairs = IntStream.range(0, history.size())
                .filter(line -> history.customer(line) != SalesHistory.NO_CUSTOMER)
                .mapToLong(line -> ((long) history.customer(line) << 32) | (history.order(line) & 0xffffffffL))
                .sorted()
                .distinct()
                .toArray();
        double[] orders = new double[history.customers().size()];
        for (long pair : pairs) {
            orders[(int) (pair >> 32)]++;
        }
        return orders;
    }

    /** For each value the part of all values below it, ties counted half. */
    private static double[] shares(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int below = firstNotBelow(sorted, values[i]);
            int notAbove = firstNotBelow(sorted, Math.nextUp(values[i]));
            shares[i] = (below + notAbove) / 2.0 / values.length;
        }
        return shares;
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
