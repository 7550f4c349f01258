package solstice.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import solstice.intake.sales.SaleKind;
import solstice.retail.SalesHistory;
import solstice.store.SaleBlock.Column;

/** Gathers the clean sales of all blocks into the columns of a history. */
final class HistoryColumns {
    private static final double PRICE_UNIT = 10_000;

    private int size;
    private int[] day = new int[SaleBlock.ROWS];
    private int[] order = new int[SaleBlock.ROWS];
    private int[] product = new int[SaleBlock.ROWS];
    private int[] title = new int[SaleBlock.ROWS];
    private int[] customer = new int[SaleBlock.ROWS];
    private int[] country = new int[SaleBlock.ROWS];
    private int[] quantity = new int[SaleBlock.ROWS];
    private double[] amount = new double[SaleBlock.ROWS];

    void add(SaleBlock block) {
        ensure(size + block.rows());
        long[] kind = block.column(Column.KIND);
        long[] prices = block.column(Column.PRICE);
        int start = size;
        for (int row = 0; row < block.rows(); row++) {
            if (kind[row] == SaleKind.SALE.number()) {
                amount[size++] = block.column(Column.QUANTITY)[row] * (double) prices[row] / PRICE_UNIT;
            }
        }
        copy(block, Column.DAY, day, start);
        copy(block, Column.PURCHASE, order, start);
        copy(block, Column.CODE, product, start);
        copy(block, Column.TITLE, title, start);
        copy(block, Column.CUSTOMER, customer, start);
        copy(block, Column.COUNTRY, country, start);
        copy(block, Column.QUANTITY, quantity, start);
    }

    private static void copy(SaleBlock block, Column column, int[] target, int start) {
        long[] kind = block.column(Column.KIND);
        long[] values = block.column(column);
        int next = start;
        for (int row = 0; row < block.rows(); row++) {
            if (kind[row] == SaleKind.SALE.number()) {
                target[next++] = (int) values[row];
            }
        }
    }

    SalesHistory toHistory(Function<Names.Kind, List<String>> names) {
        int[] places = orderByDay();
        int[] products = reorder(product, places);
        int[] titles = reorder(title, places);
        int[] customers = reorder(customer, places);
        int[] countries = reorder(country, places);
        List<String> productNames =
                renumber(products, names.apply(Names.Kind.CODE), code -> code.toUpperCase(Locale.ROOT));
        List<String> titleNames = renumber(titles, names.apply(Names.Kind.TITLE), String::strip);
        List<String> customerNames = renumber(customers, names.apply(Names.Kind.CUSTOMER), UnaryOperator.identity());
        List<String> countryNames = renumber(countries, names.apply(Names.Kind.COUNTRY), UnaryOperator.identity());
        double[] amounts = new double[size];
        for (int i = 0; i < size; i++) {
            amounts[places[i]] = amount[i];
        }
        return new SalesHistory(
                new SalesHistory.Names(productNames, customerNames, countryNames, titleNames),
                new SalesHistory.Lines(
                        reorder(day, places),
                        reorder(order, places),
                        products,
                        titles,
                        customers,
                        countries,
                        reorder(quantity, places),
                        amounts));
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

    private void ensure(int wanted) {
        if (wanted > day.length) {
            int length = Math.max(wanted, day.length * 2);
            day = Arrays.copyOf(day, length);
            order = Arrays.copyOf(order, length);
            product = Arrays.copyOf(product, length);
            title = Arrays.copyOf(title, length);
            customer = Arrays.copyOf(customer, length);
            country = Arrays.copyOf(country, length);
            quantity = Arrays.copyOf(quantity, length);
            amount = Arrays.copyOf(amount, length);
        }
    }
}
