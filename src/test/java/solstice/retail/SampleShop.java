package solstice.retail;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The bundled shop's clean product sales, read straight from its files, apart from the import under test. */
public final class SampleShop {
    private static final Path FOLDER = Path.of("sample-catalog", "online-retail-ii");
    private static final List<String> FILES = List.of("year_2009_2010.csv.gz", "year_2010_2011.csv.gz");

    private SampleShop() {}

    /** The whole two years; read once. */
    public static SalesHistory history() {
        return Whole.HISTORY;
    }

    private static final class Whole {
        static final SalesHistory HISTORY = read();
    }

    private static SalesHistory read() {
        Ledger ledger = new Ledger();
        Set<List<String>> seen = new HashSet<>();
        for (String file : FILES) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder()
                    .ofCsvRecord(new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file))), StandardCharsets.UTF_8))) {
                rows.stream().skip(1).map(SampleShop::tidy).filter(seen::add).forEach(row -> sell(ledger, row));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return ledger.history();
    }

    private static List<String> tidy(CsvRecord row) {
        return List.of(
                row.getField(0).strip().toUpperCase(Locale.ROOT),
                row.getField(1).strip().toUpperCase(Locale.ROOT).intern(),
                row.getField(2).strip().intern(),
                row.getField(3).strip().intern(),
                row.getField(4).strip().intern(),
                Double.toString(Double.parseDouble(row.getField(5))).intern(),
                row.getField(6).strip().replaceFirst("\\.0$", "").intern(),
                row.getField(7).strip().intern());
    }

    private static void sell(Ledger ledger, List<String> row) {
        int quantity = Integer.parseInt(row.get(3));
        double price = Double.parseDouble(row.get(5));
        boolean order = Character.isDigit(row.get(0).charAt(0));
        if (order && quantity > 0 && price > 0 && row.get(1).matches("\\d{5}.*")) {
            ledger.add(new Ledger.Line(
                    LocalDate.parse(row.get(4).substring(0, 10)),
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(6),
                    row.get(7),
                    quantity,
                    quantity * price));
        }
    }
}
