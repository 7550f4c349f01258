package solstice.features;

import java.util.Arrays;
import solstice.retail.SalesHistory;

/**
 * Who bought what on which days, by customer: the interactions that every recommender learns from.
 *
 * <p>A <em>pair</em> is a customer and a product that the customer bought at least once. Pairs are numbered by
 * customer, then by product; the days of a pair are distinct and ascending. Lines without a customer are left out.
 * Days count from 1970-01-01.
 */
public final class Purchases {
    private final int products;
    private final int[] firstPair;
    private final int[] pairProduct;
    private final int[] firstDay;
    private final int[] days;

    private Purchases(int products, int[] firstPair, int[] pairProduct, int[] firstDay, int[] days) {
        this.products = products;
        this.firstPair = firstPair;
        this.pairProduct = pairProduct;
        this.firstDay = firstDay;
        this.days = days;
    }

    /** Reads the lines that name a customer. Customers and products keep the numbers they have in the history. */
    public static Purchases of(SalesHistory history) {
        long[] keys = sortedKeys(history);
        int customers = history.customers().size();
        int[] firstPair = new int[customers + 1];
        int[] pairProduct = new int[keys.length];
        int[] firstDay = new int[keys.length + 1];
        int[] days = new int[keys.length];
        int pairs = 0;
        long before = -1;
        for (int event = 0; event < keys.length; event++) {
            long pair = keys[event] >>> 20;
            if (pair != before) {
                firstDay[pairs] = event;
                pairProduct[pairs] = (int) (pair & 0x3fffff);
                firstPair[(int) (pair >>> 22) + 1] = ++pairs;
                before = pair;
            }
            days[event] = (int) (keys[event] & 0xfffff);
        }
        firstDay[pairs] = keys.length;
        for (int customer = 1; customer <= customers; customer++) {
            firstPair[customer] = Math.max(firstPair[customer], firstPair[customer - 1]);
        }
        return new Purchases(
                history.products().size(),
                firstPair,
                Arrays.copyOf(pairProduct, pairs),
                Arrays.copyOf(firstDay, pairs + 1),
                days);
    }

    /** One number per distinct (customer, product, day), in that order: 22 bits each for the two, 20 for the day. */
    private static long[] sortedKeys(SalesHistory history) {
        long[] keys = new long[history.size()];
        int named = 0;
        for (int line = 0; line < history.size(); line++) {
            int customer = history.customer(line);
            if (customer != SalesHistory.NO_CUSTOMER) {
                keys[named++] = (((long) customer << 22) | history.product(line)) << 20 | history.day(line);
            }
        }
        Arrays.parallelSort(keys, 0, named);
        int distinct = 0;
        for (int key = 0; key < named; key++) {
            if (key == 0 || keys[key] != keys[key - 1]) {
                keys[distinct++] = keys[key];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    public int customers() {
        return firstPair.length - 1;
    }

    public int products() {
        return products;
    }

    /** Number of pairs over all customers. */
    public int pairs() {
        return pairProduct.length;
    }

    /** The first pair of a customer; the pairs run to {@code firstPair(customer + 1)}, exclusive. */
    public int firstPair(int customer) {
        return firstPair[customer];
    }

    public int product(int pair) {
        return pairProduct[pair];
    }

    /** Number of distinct days on which the pair's product was bought. */
    public int dayCount(int pair) {
        return firstDay[pair + 1] - firstDay[pair];
    }

    /** The n-th day, from 0. */
    public int day(int pair, int n) {
        return days[firstDay[pair] + n];
    }

    public int lastDay(int pair) {
        return days[firstDay[pair + 1] - 1];
    }

    /** The pair of a customer and a product; negative when the customer never bought it. */
    public int find(int customer, int product) {
        return Arrays.binarySearch(pairProduct, firstPair[customer], firstPair[customer + 1], product);
    }

    /** The same as it stood on the morning of a day, with the same numbers. */
    public Purchases before(long morning) {
        int[] firstPairThen = new int[firstPair.length];
        int[] productThen = new int[pairs()];
        int[] firstDayThen = new int[pairs() + 1];
        int[] daysThen = new int[days.length];
        int pairsThen = 0;
        int events = 0;
        for (int customer = 0; customer < customers(); customer++) {
            for (int pair = firstPair[customer]; pair < firstPair[customer + 1]; pair++) {
                if (days[firstDay[pair]] < morning) {
                    firstDayThen[pairsThen] = events;
                    productThen[pairsThen++] = pairProduct[pair];
                    for (int n = firstDay[pair]; n < firstDay[pair + 1] && days[n] < morning; n++) {
                        daysThen[events++] = days[n];
                    }
                }
            }
            firstPairThen[customer + 1] = pairsThen;
        }
        firstDayThen[pairsThen] = events;
        return new Purchases(
                products,
                firstPairThen,
                Arrays.copyOf(productThen, pairsThen),
                Arrays.copyOf(firstDayThen, pairsThen + 1),
                Arrays.copyOf(daysThen, events));
    }

    /** The distinct days on which a customer bought something, ascending. */
    public int[] visits(int customer) {
        int[] all = Arrays.copyOfRange(days, firstDay[firstPair[customer]], firstDay[firstPair[customer + 1]]);
        Arrays.sort(all);
        int distinct = 0;
        for (int day : all) {
            if (distinct == 0 || all[distinct - 1] != day) {
                all[distinct++] = day;
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** How many customers bought each product from one day (included) to another (excluded). */
    public int[] buyers(long from, long to) {
        int[] buyers = new int[products];
        for (int pair = 0; pair < pairs(); pair++) {
            int next = Arrays.binarySearch(days, firstDay[pair], firstDay[pair + 1], (int) from);
            int at = next < 0 ? -next - 1 : next;
            if (at < firstDay[pair + 1] && days[at] < to) {
                buyers[pairProduct[pair]]++;
            }
        }
        return buyers;
    }

    /**
     * As {@link #buyers}, for several stretches in one pass.
     *
     * @param stretches at most 31 pairs of first day and day after the last
     * @return one array of counts for each stretch
     */
    public int[][] buyersIn(int[][] stretches) {
        int[][] buyers = new int[stretches.length][products];
        for (int pair = 0; pair < pairs(); pair++) {
            int in = 0;
            for (int n = firstDay[pair]; n < firstDay[pair + 1]; n++) {
                for (int stretch = 0; stretch < stretches.length; stretch++) {
                    if (days[n] >= stretches[stretch][0] && days[n] < stretches[stretch][1]) {
                        in |= 1 << stretch;
                    }
                }
            }
            for (int stretch = 0; in != 0; stretch++, in >>>= 1) {
                buyers[stretch][pairProduct[pair]] += in & 1;
            }
        }
        return buyers;
    }
}
