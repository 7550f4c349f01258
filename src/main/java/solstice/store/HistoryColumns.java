package solstice.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import solstice.retail.SalesHistory;
import solstice.store.SaleBlock.Column;

/** Gathers the clean sales of all blocks into the columns of a history. */
final class HistoryColumns {
    private static final double PRICE_UNIT = 10_000;

    private final Demand demand;
    private int seen;
    private int size;
    private int[] day;
    private int[] order;
    private int[] product;
    private int[] title;
    private int[] customer;
    private int[] country;
    private int[] quantity;
    private double[] amount;

    /** Makes room for as many lines as there are rows. */
    HistoryColumns(Demand demand, int rows) {
        this.demand = demand;
        day = new int[rows];
        order = new int[rows];
        product = new int[rows];
        title = new int[rows];
        customer = new int[rows];
        country = new int[rows];
        quantity = new int[rows];
        amount = new double[rows];
    }

    void add(SaleBlock block) {
        long[] days = block.column(Column.DAY);
        long[] orders = block.column(Column.PURCHASE);
        long[] codes = block.column(Column.CODE);
        long[] titles = block.column(Column.TITLE);
        long[] customers = block.column(Column.CUSTOMER);
        long[] countries = block.column(Column.COUNTRY);
        long[] prices = block.column(Column.PRICE);
        for (int row = 0; row < block.rows(); row++) {
            int pieces = demand.pieces(block, row, seen++);
            if (pieces > 0) {
                day[size] = (int) days[row];
                order[size] = (int) orders[row];
                product[size] = (int) codes[row];
                title[size] = (int) titles[row];
                customer[size] = (int) customers[row];
                country[size] = (int) countries[row];
                quantity[size] = pieces;
                amount[size++] = pieces * (double) prices[row] / PRICE_UNIT;
            }
        }
    }

    /** The history; this is of no use afterwards. Each column is given up as soon as it is copied. */
    SalesHistory toHistory(Function<Names.Kind, List<String>> names) {
        int[] places = orderByDay();
        day = reorder(day, places);
        order = reorder(order, places);
        quantity = reorder(quantity, places);
        product = reorder(product, places);
        title = reorder(title, places);
        customer = reorder(customer, places);
        country = reorder(country, places);
        double[] amounts = new double[size];
        for (int i = 0; i < size; i++) {
            amounts[places[i]] = amount[i];
        }
        amount = amounts;
        List<String> productNames =
                renumber(product, names.apply(Names.Kind.CODE), code -> code.toUpperCase(Locale.ROOT));
        List<String> titleNames = renumber(title, names.apply(Names.Kind.TITLE), String::strip);
        List<String> customerNames = renumber(customer, names.apply(Names.Kind.CUSTOMER), UnaryOperator.identity());
        List<String> countryNames = renumber(country, names.apply(Names.Kind.COUNTRY), UnaryOperator.identity());
        return new SalesHistory(
                new SalesHistory.Names(productNames, customerNames, countryNames, titleNames),
                new SalesHistory.Lines(day, order, product, title, customer, country, quantity, amount));
    }

    /** Where each row goes so that days ascend and rows of a day keep their order (counting sort). */
    private int[] orderByDay() {
        int first = Arrays.stream(day, 0, size).min().orElse(0);
        int last = Arrays.stream(day, 0, size).max().orElse(0);
        int[] next = new int[last - first + 2];
        for (int i = 0; i < size; i++) {
            next[day[i] - first + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = next[day[i] - first]++;
        }
        return places;
    }

    private int[] reorder(int[] column, int[] places) {
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[places[i]] = column[i];
        }
        return ordered;
    }

    /** Turns a column's numbers into places in the sorted list of the cleaned texts that it uses. */
    private static List<String> renumber(int[] column, List<String> texts, UnaryOperator<String> clean) {
        TreeMap<String, Integer> places = new TreeMap<>();
        String[] cleaned = new String[texts.size()];
        for (int number : column) {
            if (number >= 0 && cleaned[number] == null) {
                cleaned[number] = clean.apply(texts.get(number));
                places.put(cleaned[number], 0);
            }
        }
        List<String> sorted = new ArrayList<>(places.keySet());
        for (int place = 0; place < sorted.size(); place++) {
            places.put(sorted.get(place), place);
        }
        int[] numbers = new int[texts.size()];
        for (int number = 0; number < numbers.length; number++) {
            numbers[number] = cleaned[number] == null ? 0 : places.getOrDefault(cleaned[number], 0);
        }
        for (int i = 0; i < column.length; i++) {
            column[i] = column[i] < 0 ? column[i] : numbers[column[i]];
        }
        return sorted;
    }
}
