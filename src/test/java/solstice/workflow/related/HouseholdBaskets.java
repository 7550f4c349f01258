package solstice.workflow.related;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import solstice.workflow.SampleCut;

/**
 * Rows of the sample shop in the shape of a grocer's household panel: baskets, products, demographics and campaigns,
 * each in a file of its own with ids written in its own way.
 */
final class HouseholdBaskets {
    private static final String NEVER_SOLD = "9999";

    private final Path folder;
    private final List<NamedCsvRecord> rows = new ArrayList<>();
    /** Titles by code, of products that were really sold. */
    final Map<String, String> sold = new TreeMap<>();
    /** Countries by household. */
    final Map<String, String> households = new TreeMap<>();

    final TreeSet<String> listed = new TreeSet<>();
    final TreeSet<String> described = new TreeSet<>();

    HouseholdBaskets(Path folder, int oneIn, String before) {
        this.folder = folder;
        SampleCut.write(folder, oneIn, before).forEach(this::read);
    }

    private void read(Path cut) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(cut)) {
            csv.stream().filter(HouseholdBaskets::isSale).forEach(this::take);
            Files.delete(cut);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isSale(NamedCsvRecord row) {
        return row.getField(0).matches("\\d+")
                && row.getField(1).matches("\\d{5}.*")
                && Integer.parseInt(row.getField(3)) > 0
                && Double.parseDouble(row.getField(5)) > 0;
    }

    private void take(NamedCsvRecord row) {
        rows.add(row);
        sold.put(
                row.getField(1).toUpperCase(Locale.ROOT),
                row.getField(2).strip().replaceAll("\\s+", " "));
        households.put(household(row), row.getField(7));
    }

    private static String household(NamedCsvRecord row) {
        return row.getField(6).replace(".0", "");
    }

    /** Baskets, without titles or countries. */
    Path baskets() {
        StringBuilder text = new StringBuilder("household_key,BASKET_ID,DATE,PRODUCT_ID,QUANTITY,SALES_VALUE\n");
        rows.forEach(row -> text.append(String.format(
                Locale.ROOT,
                "%s,%s,%s,%s,%s,%.2f%n",
                household(row),
                row.getField(0),
                row.getField(4).substring(0, 10),
                row.getField(1),
                row.getField(3),
                Integer.parseInt(row.getField(3)) * Double.parseDouble(row.getField(5)))));
        return write("transaction_data.csv", text);
    }

    /** Nine products of ten with their real titles, codes in small letters, and three that were never sold. */
    Path products() {
        StringBuilder text = new StringBuilder("PRODUCT_ID,DEPARTMENT,COMMODITY_DESC,TITLE\n");
        int place = 0;
        for (Map.Entry<String, String> product : sold.entrySet()) {
            if (place++ % 10 != 0) {
                listed.add(product.getKey());
                text.append(product.getKey().toLowerCase(Locale.ROOT)).append(sorted(product.getValue()));
            }
        }
        for (int i = 0; i < 3; i++) {
            text.append(NEVER_SOLD).append(i).append(sorted("NEW CANDLE"));
        }
        return write("product.csv", text);
    }

    private static String sorted(String title) {
        String department = title.contains("CHRISTMAS") ? "SEASONAL" : "HOME";
        String kind = title.contains("BAG") ? "BAGS" : title.contains("CANDLE") ? "CANDLES" : "SUNDRIES";
        return "," + department + "," + kind + ",\"" + title.replace("\"", "\"\"") + "\"\n";
    }

    /** Two households of three, with leading zeros; the size is made up of the id's last digits. */
    Path demographics() {
        StringBuilder text = new StringBuilder("AGE_DESC,COUNTRY_DESC,SIZE,household_key\n");
        households.forEach((household, country) -> {
            int id = Integer.parseInt(household);
            if (id / 10 % 3 != 0) {
                described.add(household);
                text.append(id / 10 % 2 == 0 ? "25-34" : "65+")
                        .append("," + country + "," + id / 10 % 40 + ",000" + household + "\n");
            }
        });
        text.append("65+,Nowhere,1,1\n");
        return write("hh_demographic.csv", text);
    }

    Path campaigns() {
        return write("campaign_desc.csv", """
                DESCRIPTION,CAMPAIGN,START_DAY,END_DAY
                TypeA,26,2010-03-08,2010-03-14
                TypeB,27,2010-04-01,2010-04-02
                """);
    }

    private Path write(String name, CharSequence text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
