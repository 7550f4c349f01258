package solstice.recommender.neural;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import solstice.retail.SalesHistory;
import solstice.retail.SalesHistory.Lines;
import solstice.retail.SalesHistory.Names;

/**
 * A made-up shop of any size, for costs and not for quality: sales fall off over products as a power of their rank, each
 * customer comes now and then for about eight products, likes one of fifty stretches of the assortment, and every product and customer occurs at least once.
 */
final class LargeShop {
    static final LocalDate FIRST = LocalDate.of(2010, 1, 4);
    static final int DAYS = 400;
    private static final int TASTES = 50;
    private static final int BASKET = 8;
    private static final double STEEPNESS = 2.5;

    private LargeShop() {}

    static SalesHistory history(int products, int customers, int events, long seed) {
        int lines = Math.max(events, Math.max(products, customers));
        Random random = new Random(seed);
        long[] keys = new long[lines]; // day, product and customer in one number, to be sorted
        for (int line = 0; line < lines; line++) {
            int customer = line < customers ? line : random.nextInt(customers);
            int rank = (int) (products * Math.pow(random.nextDouble(), STEEPNESS));
            int liked = (int) ((long) (customer % TASTES) * products / TASTES);
            int product = line < products ? line : (random.nextInt(3) == 0 ? rank : (liked + rank / TASTES) % products);
            int visit = random.nextInt(Math.max(1, lines / customers / BASKET));
            int day = new Random(customer * 1_000_003L + visit).nextInt(DAYS);
            keys[line] = ((long) day << 48) | ((long) product << 24) | customer;
        }
        Arrays.sort(keys);
        Lines columns = new Lines(
                new int[lines],
                new int[lines],
                new int[lines],
                new int[lines],
                new int[lines],
                new int[lines],
                new int[lines],
                new double[lines]);
        for (int line = 0; line < lines; line++) {
            int product = (int) (keys[line] >>> 24) & 0xffffff;
            columns.day()[line] = (int) FIRST.toEpochDay() + (int) (keys[line] >>> 48);
            columns.order()[line] = line / 8;
            columns.product()[line] = product;
            columns.title()[line] = product;
            columns.customer()[line] = (int) keys[line] & 0xffffff;
            columns.quantity()[line] = 1 + product % 5;
            columns.amount()[line] = 2.5;
        }
        List<String> titles = names("THING OF KIND ", products, "");
        return new SalesHistory(
                new Names(names("P", products, ""), names("C", customers, ""), List.of("United Kingdom"), titles),
                columns);
    }

    private static List<String> names(String before, int count, String after) {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(before + (10_000_000 + i) + after);
        }
        return names;
    }
}
