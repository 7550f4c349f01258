package solstice.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A clean sale of the sample shop, as its file has it, taken apart by hand: what the re-shaped exports are made from
 * and judged against.
 */
record ShopRow(
        String invoice,
        String code,
        String title,
        int quantity,
        LocalDateTime moment,
        BigDecimal price,
        String customer,
        String country) {
    private static final int FIELDS = 8;

    BigDecimal amount() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    /** The first so many clean sales of the first year, each once. */
    static List<ShopRow> first(int count) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Files.newInputStream(SampleShop.files().sales().get(0))),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(fields -> fields.length == FIELDS && !fields[2].contains("\""))
                    .filter(fields -> fields[0].matches("\\d+") && fields[1].matches("\\d{5}[A-Z]?"))
                    .filter(fields -> !fields[3].startsWith("-") && !fields[6].isEmpty())
                    .map(ShopRow::of)
                    .filter(row -> row.quantity > 0 && row.price.signum() > 0)
                    .distinct()
                    .limit(count)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ShopRow of(String[] fields) {
        return new ShopRow(
                fields[0],
                fields[1],
                fields[2].strip(),
                Integer.parseInt(fields[3]),
                LocalDateTime.parse(fields[4].replace(' ', 'T')),
                new BigDecimal(fields[5]),
                fields[6].replace(".0", ""),
                fields[7]);
    }
}
