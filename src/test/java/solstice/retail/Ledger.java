package solstice.retail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Writes down sales line by line, in any order, and makes a {@link SalesHistory} of them. */
public final class Ledger {
    private final List<Line> lines = new ArrayList<>();

    /** One sold line; an empty customer means that none is named. */
    public record Line(
            LocalDate day,
            String order,
            String product,
            String title,
            String customer,
            String country,
            int quantity,
            double amount) {}

    public Ledger add(Line line) {
        lines.add(line);
        return this;
    }

    /** One piece for 1.00, to a customer in the United Kingdom, on an order of its own. */
    public Ledger sell(String day, String product, String title, String customer) {
        return add(
                new Line(LocalDate.parse(day), "o" + lines.size(), product, title, customer, "United Kingdom", 1, 1.0));
    }

    public int size() {
        return lines.size();
    }

    public SalesHistory history() {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(Line::day));
        Numbers products = Numbers.of(sorted, Line::product);
        Numbers customers = Numbers.of(sorted, Line::customer);
        Numbers countries = Numbers.of(sorted, Line::country);
        Numbers titles = Numbers.of(sorted, Line::title);
        Numbers orders = Numbers.of(sorted, Line::order);
        return new SalesHistory(
                new SalesHistory.Names(products.names, customers.names, countries.names, titles.names),
                new SalesHistory.Lines(
                        ints(sorted, line -> (int) line.day().toEpochDay()),
                        orders.column(sorted),
                        products.column(sorted),
                        titles.column(sorted),
                        customers.column(sorted),
                        countries.column(sorted),
                        ints(sorted, Line::quantity),
                        doubles(sorted, Line::amount)));
    }

    private static int[] ints(List<Line> lines, ToIntFunction<Line> field) {
        return lines.stream().mapToInt(field).toArray();
    }

    private static double[] doubles(List<Line> lines, ToDoubleFunction<Line> field) {
        return lines.stream().mapToDouble(field).toArray();
    }

    private record Numbers(List<String> names, Function<Line, String> field) {
        static Numbers of(List<Line> lines, Function<Line, String> field) {
            TreeSet<String> names = new TreeSet<>();
            lines.forEach(line -> names.add(field.apply(line)));
            names.remove("");
            return new Numbers(List.copyOf(names), field);
        }

        int[] column(List<Line> lines) {
            java.util.Map<String, Integer> numbers = new java.util.HashMap<>();
            names.forEach(name -> numbers.put(name, numbers.size()));
            return lines.stream()
                    .mapToInt(line -> numbers.getOrDefault(field.apply(line), SalesHistory.NO_CUSTOMER))
                    .toArray();
        }
    }
}
