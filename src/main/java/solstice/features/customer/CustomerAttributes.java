package solstice.features.customer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.retail.CustomerTraits;
import solstice.retail.KeyIndex;
import solstice.retail.SalesHistory;

/**
 * Who each customer is as known on a morning (theta of the model, beside {@code CustomerActivity}): money spent, the
 * size of an order, home country and the traits that the shop imported. A customer who had not bought before the
 * morning has all zeros, and so have the places of traits in a shop that imported none.
 *
 * <p>Numbers are standardised over the customers known on the morning. Countries and traits with words are hashed to
 * places that are 1 where they hold; a trait all of whose values are numbers, and more than {@value #FEW_NUMBERS} of
 * them, has one place with its standardised value.
 */
public final class CustomerAttributes {
    /** Places for home countries. */
    public static final int COUNTRIES = 12;

    /** Places for traits. */
    public static final int TRAITS = 34;

    /** Number of features of a customer. */
    public static final int SIZE = 2 + COUNTRIES + TRAITS;

    private static final int FEW_NUMBERS = 12;
    private static final float FARTHEST = 3;

    private final SalesHistory history;
    private final int lines;
    private final int customers;
    private final boolean[] known;
    private final float[] features;

    private CustomerAttributes(SalesHistory history, int lines) {
        this.history = history;
        this.lines = lines;
        customers = history.customers().size();
        known = new boolean[customers];
        features = new float[customers * SIZE];
    }

    /**
     * Describes the customers of a history.
     *
     * @param lines number of lines before the morning; later ones are not looked at
     * @return {@code [customers, SIZE]} row by row
     */
    public static float[] of(SalesHistory history, int lines, CustomerTraits traits) {
        CustomerAttributes attributes = new CustomerAttributes(history, lines);
        attributes.addMoney();
        attributes.addCountries();
        if (!traits.isEmpty()) {
            attributes.addTraits(traits);
        }
        return attributes.features;
    }

    private void addMoney() {
        double[] money = new double[customers];
        int[] orders = new int[customers];
        int[] order = new int[customers];
        for (int line = 0; line < lines; line++) {
            int customer = history.customer(line);
            if (customer != SalesHistory.NO_CUSTOMER) {
                boolean another = !known[customer] || order[customer] != history.order(line);
                orders[customer] += another ? 1 : 0;
                order[customer] = history.order(line);
                known[customer] = true;
                money[customer] += history.amount(line);
            }
        }
        double[] all = new double[customers];
        double[] each = new double[customers];
        for (int customer = 0; customer < customers; customer++) {
            all[customer] = known[customer] ? Math.log1p(Math.max(0, money[customer])) : Double.NaN;
            each[customer] = known[customer] ? Math.log1p(Math.max(0, money[customer]) / orders[customer]) : Double.NaN;
        }
        standardise(all, 0, 1);
        standardise(each, 1, 1);
    }

    private void addCountries() {
        int countries = history.countries().size();
        int[] count = new int[customers * countries];
        for (int line = 0; line < lines; line++) {
            if (history.customer(line) != SalesHistory.NO_CUSTOMER && history.country(line) >= 0) {
                count[history.customer(line) * countries + history.country(line)]++;
            }
        }
        for (int customer = 0; customer < customers; customer++) {
            int home = 0;
            for (int country = 1; country < countries; country++) {
                home = count[customer * countries + country] > count[customer * countries + home] ? country : home;
            }
            if (known[customer] && countries > 0) {
                String name = history.countries().get(home);
                features[customer * SIZE + 2 + Math.floorMod(mixed(name), COUNTRIES)] = 1;
            }
        }
    }

    private void addTraits(CustomerTraits traits) {
        KeyIndex<Integer> numbers = new KeyIndex<>();
        IntStream.range(0, customers)
                .forEach(customer -> numbers.put(history.customers().get(customer), customer));
        for (String trait : traits.names()) {
            @Nullable String[] values = new @Nullable String[customers];
            traits.values(trait)
                    .forEach((customer, value) -> numbers.find(customer)
                            .filter(number -> known[number] && !value.isBlank())
                            .ifPresent(number -> values[number] = value.strip().toLowerCase(Locale.ROOT)));
            addTrait(trait, values);
        }
    }

    private void addTrait(String trait, @Nullable String[] values) {
        Map<String, Double> read = new HashMap<>();
        for (String value : values) {
            if (value != null) {
                read.computeIfAbsent(value, CustomerAttributes::number);
            }
        }
        boolean numeric = read.size() > FEW_NUMBERS && read.values().stream().noneMatch(value -> value.isNaN());
        if (numeric) {
            double[] numbers = new double[customers];
            for (int customer = 0; customer < customers; customer++) {
                String value = values[customer];
                numbers[customer] = value == null ? Double.NaN : read.getOrDefault(value, Double.NaN);
            }
            int hash = mixed(trait);
            standardise(numbers, 2 + COUNTRIES + Math.floorMod(hash, TRAITS), hash < 0 ? -1 : 1);
            return;
        }
        for (int customer = 0; customer < customers; customer++) {
            if (values[customer] != null) {
                int place = Math.floorMod(mixed(trait + "=" + values[customer]), TRAITS);
                features[customer * SIZE + 2 + COUNTRIES + place] += 1;
            }
        }
    }

    private static Double number(String value) {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    private static int mixed(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** Adds numbers, less their mean and over their deviation, to a place; {@code NaN} adds nothing. */
    private void standardise(double[] numbers, int place, int sign) {
        double sum = 0;
        double square = 0;
        int count = 0;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                sum += number;
                square += number * number;
                count++;
            }
        }
        double mean = sum / Math.max(1, count);
        double deviation = Math.sqrt(Math.max(0, square / Math.max(1, count) - mean * mean));
        for (int customer = 0; customer < customers; customer++) {
            if (!Double.isNaN(numbers[customer]) && deviation > 1e-9) {
                float z = (float) ((numbers[customer] - mean) / deviation);
                features[customer * SIZE + place] += sign * Math.max(-FARTHEST, Math.min(FARTHEST, z));
            }
        }
    }
}
