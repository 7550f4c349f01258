package solstice.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import solstice.retail.Ledger;

/** The orders of some customers of the bundled shop, line by line, few enough for a quick test. */
final class SampleCustomers {
    private static final Path FOLDER = Path.of("sample-catalog", "online-retail-ii");

    private SampleCustomers() {}

    /** The lines of every customer whose number ends in some digits. */
    static List<Ledger.Line> endingIn(String digits) {
        List<Ledger.Line> lines = new ArrayList<>();
        for (String file : List.of("year_2009_2010.csv.gz", "year_2010_2011.csv.gz")) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file))), StandardCharsets.UTF_8))) {
                in.lines().filter(row -> customer(row).endsWith(digits)).forEach(row -> add(row.split(","), lines));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return lines;
    }

    /** The customer stands before the last comma; where the file has none, nothing does. */
    private static String customer(String row) {
        int end = row.lastIndexOf(',');
        String field = row.substring(row.lastIndexOf(',', end - 1) + 1, end);
        return field.endsWith(".0") ? field.substring(0, field.length() - 2) : field;
    }

    private static void add(String[] row, List<Ledger.Line> lines) {
        int n = row.length;
        int quantity = Integer.parseInt(row[n - 5]);
        double price = Double.parseDouble(row[n - 3]);
        if (quantity > 0 && price > 0 && row[1].matches("\\d{5}.*")) {
            lines.add(new Ledger.Line(
                    LocalDate.parse(row[n - 4].substring(0, 10)),
                    row[0],
                    row[1],
                    row[2].strip(),
                    customer(String.join(",", row)),
                    row[n - 1],
                    quantity,
                    quantity * price));
        }
    }
}
