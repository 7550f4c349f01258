package solstice.retail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * All clean product sales of a shop in columns, ascending by day: the form that everything numeric reads.
 *
 * <p>A line is one product on one order. Products, customers, countries and titles are numbered from 0 in the order
 * of their names, and each that is listed occurs in at least one line; so a history cut at a day is equal to the
 * history of a shop whose later sales never happened. Only products that were made {@link #welcome} follow these
 * without a line. Memory is 36 bytes a line.
 */
public final class SalesHistory {
    /** The customer of a line that names none. */
    public static final int NO_CUSTOMER = -1;

    private final Names names;
    private final Lines lines;

    /** The name lists that the columns point into, each sorted. */
    public record Names(List<String> products, List<String> customers, List<String> countries, List<String> titles) {
        public Names {
            products = List.copyOf(products);
            customers = List.copyOf(customers);
            countries = List.copyOf(countries);
            titles = List.copyOf(titles);
        }
    }

    /**
     * The columns, all of one length.
     *
     * @param day days since 1970-01-01, ascending
     * @param order number of the order, equal for lines of one order; its value has no meaning
     * @param product index of the product
     * @param title index of the description the line carries
     * @param customer index of the customer, or {@link #NO_CUSTOMER}
     * @param country index of the country
     * @param quantity pieces, above 0
     * @param amount money, in the shop's currency
     */
    public record Lines(
            int[] day,
            int[] order,
            int[] product,
            int[] title,
            int[] customer,
            int[] country,
            int[] quantity,
            double[] amount) {}

    /** Takes ownership of the columns. */
    public SalesHistory(Names names, Lines lines) {
        this.names = names;
        this.lines = lines;
    }

    public int size() {
        return lines.day.length;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public List<String> products() {
        return names.products();
    }

    public List<String> customers() {
        return names.customers();
    }

    public List<String> countries() {
        return names.countries();
    }

    public List<String> titles() {
        return names.titles();
    }

    /** Day of a line, in days since 1970-01-01. */
    public int day(int line) {
        return lines.day[line];
    }

    public int order(int line) {
        return lines.order[line];
    }

    public int product(int line) {
        return lines.product[line];
    }

    public int title(int line) {
        return lines.title[line];
    }

    public int customer(int line) {
        return lines.customer[line];
    }

    public int country(int line) {
        return lines.country[line];
    }

    public int quantity(int line) {
        return lines.quantity[line];
    }

    public double amount(int line) {
        return lines.amount[line];
    }

    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(lines.day[0]);
    }

    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(lines.day[size() - 1]);
    }

    /** The first line on or after a day: the number of lines before it. */
    public int firstLineFrom(LocalDate day) {
        int wanted = Math.toIntExact(day.toEpochDay());
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.day[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What was known on the morning of a day: the lines before it, numbered as if there had never been others. */
    public SalesHistory before(LocalDate day) {
        int end = firstLineFrom(day);
        if (end == size()) {
            return this;
        }
        Kept products = Kept.of(lines.product, end, names.products());
        Kept customers = Kept.of(lines.customer, end, names.customers());
        Kept countries = Kept.of(lines.country, end, names.countries());
        Kept titles = Kept.of(lines.title, end, names.titles());
        return new SalesHistory(
                new Names(products.names, customers.names, countries.names, titles.names),
                new Lines(
                        Arrays.copyOf(lines.day, end),
                        Arrays.copyOf(lines.order, end),
                        products.renumber(lines.product),
                        titles.renumber(lines.title),
                        customers.renumber(lines.customer),
                        countries.renumber(lines.country),
                        Arrays.copyOf(lines.quantity, end),
                        Arrays.copyOf(lines.amount, end)));
    }

    /** The same with products that have never been sold, numbered after those that have. */
    public SalesHistory welcome(List<String> newcomers) {
        List<String> products = new ArrayList<>(names.products);
        products.addAll(newcomers);
        return new SalesHistory(new Names(products, names.customers, names.countries, names.titles), lines);
    }

    /** The names that the first {@code end} lines use, and their new numbers. */
    private record Kept(List<String> names, int[] numbers, int end) {
        static Kept of(int[] column, int end, List<String> names) {
            BitSet used = new BitSet(names.size());
            for (int line = 0; line < end; line++) {
                if (column[line] >= 0) {
                    used.set(column[line]);
                }
            }
            int[] numbers = new int[names.size()];
            int[] next = {0};
            List<String> kept = used.stream()
                    .peek(old -> numbers[old] = next[0]++)
                    .mapToObj(names::get)
                    .toList();
            return new Kept(kept, numbers, end);
        }

        int[] renumber(int[] column) {
            int[] renumbered = new int[end];
            for (int line = 0; line < end; line++) {
                renumbered[line] = column[line] < 0 ? column[line] : numbers[column[line]];
            }
            return renumbered;
        }
    }
}
