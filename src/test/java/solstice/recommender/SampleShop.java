package solstice.recommender;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import solstice.retail.SalesHistory;

/** The bundled shop's clean product sales, read once, straight from its two year files. */
public final class SampleShop {
    private static final Path FOLDER = Path.of(System.getProperty("sample.sales", "sample-catalog/online-retail-ii"));
    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}.*");

    private SampleShop() {}

    private record Row(
            String order,
            String product,
            String title,
            int quantity,
            String time,
            double price,
            String customer,
            String country) {}

    private static final class Holder {
        static final SalesHistory HISTORY = read();
    }

    public static SalesHistory history() {
        return Holder.HISTORY;
    }

    private static SalesHistory read() {
        Set<Row> rows = new HashSet<>();
        for (String year : List.of("year_2009_2010.csv.gz", "year_2010_2011.csv.gz")) {
            try (InputStreamReader text = new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(FOLDER.resolve(year))), StandardCharsets.UTF_8);
                    CsvReader<de.siegmar.fastcsv.reader.CsvRecord> csv =
                            CsvReader.builder().ofCsvRecord(text)) {
                csv.stream().skip(1).map(SampleShop::row).forEach(rows::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        List<Row> clean = rows.stream()
                .filter(SampleShop::isProductSale)
                .sorted(Comparator.comparing(Row::time)
                        .thenComparing(Row::order)
                        .thenComparing(Row::product)
                        .thenComparing(Row::quantity)
                        .thenComparing(Row::title)
                        .thenComparing(Row::price))
                .toList();
        return new SalesHistory(names(clean), lines(clean));
    }

    private static Row row(de.siegmar.fastcsv.reader.CsvRecord csv) {
        return new Row(
                plain(csv.getField(0)),
                csv.getField(1).toUpperCase(Locale.ROOT),
                csv.getField(2),
                Integer.parseInt(csv.getField(3)),
                csv.getField(4),
                Double.parseDouble(csv.getField(5)),
                plain(csv.getField(6)),
                csv.getField(7));
    }

    private static String plain(String id) {
        return id.endsWith(".0") ? id.substring(0, id.length() - 2) : id;
    }

    private static boolean isProductSale(Row row) {
        return row.quantity > 0
                && row.price > 0
                && !row.order.startsWith("C")
                && !row.order.startsWith("A")
                && FIVE_DIGITS.matcher(row.product).matches();
    }

    private static SalesHistory.Names names(List<Row> rows) {
        return new SalesHistory.Names(
                sorted(rows, Row::product),
                sorted(rows, Row::customer).stream()
                        .filter(name -> !name.isEmpty())
                        .toList(),
                sorted(rows, Row::country),
                sorted(rows, row -> row.title.strip()));
    }

    private static List<String> sorted(List<Row> rows, Function<Row, String> column) {
        return List.copyOf(
                new ArrayList<>(new TreeSet<>(rows.stream().map(column).toList())));
    }

    private static SalesHistory.Lines lines(List<Row> rows) {
        SalesHistory.Names names = names(rows);
        return new SalesHistory.Lines(
                rows.stream()
                        .mapToInt(row ->
                                (int) LocalDate.parse(row.time.substring(0, 10)).toEpochDay())
                        .toArray(),
                numbers(rows, sorted(rows, Row::order), Row::order),
                numbers(rows, names.products(), Row::product),
                numbers(rows, names.titles(), row -> row.title.strip()),
                numbers(rows, names.customers(), Row::customer),
                numbers(rows, names.countries(), Row::country),
                rows.stream().mapToInt(Row::quantity).toArray(),
                rows.stream().mapToDouble(row -> row.quantity * row.price).toArray());
    }

    private static int[] numbers(List<Row> rows, List<String> names, Function<Row, String> column) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return rows.stream()
                .mapToInt(row -> numbers.getOrDefault(column.apply(row), SalesHistory.NO_CUSTOMER))
                .toArray();
    }
}
