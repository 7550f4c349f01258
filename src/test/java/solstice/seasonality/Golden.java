package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the golden files beside these tests. */
final class Golden {
    private Golden() {}

    /** One line of an INDEX.csv, by column. */
    record Entry(Map<String, String> fields) {
        String text(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        int[] periods() {
            return Stream.of(text("periods").split(";"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }

        @Override
        public String toString() {
            return text("file");
        }
    }

    static Stream<Entry> index(String folder) {
        List<String> lines = lines(folder + "/INDEX.csv");
        String[] header = lines.get(0).split(",", -1);
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split(",", header.length);
            Map<String, String> fields = new LinkedHashMap<>();
            IntStream.range(0, header.length).forEach(i -> fields.put(header[i], cells[i]));
            return new Entry(fields);
        });
    }

    /** The columns of a golden file, by header. */
    static Map<String, double[]> columns(String file) {
        List<String> lines = lines(file + ".gz");
        String[] header = lines.get(0).split(",", -1);
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int c = 0; c < header.length; c++) {
            int column = c;
            columns.put(
                    header[c],
                    lines.stream()
                            .skip(1)
                            .mapToDouble(line -> number(line.split(",", -1)[column]))
                            .toArray());
        }
        return columns;
    }

    static double[] series(String name) {
        return column(columns("series/" + name + ".csv"), "y");
    }

    static double[] column(Map<String, double[]> columns, String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    /** The largest difference, in units of the largest observation. */
    static void assertClose(double[] ours, double[] theirs, double[] y, double tolerance, String what) {
        double scale = IntStream.range(0, y.length)
                .mapToDouble(i -> Math.abs(y[i]))
                .max()
                .orElse(1);
        double worst = IntStream.range(0, y.length)
                .mapToDouble(i -> Math.abs(ours[i] - theirs[i]) / scale)
                .max()
                .orElse(0);
        assertThat(worst).as(what).isLessThan(tolerance);
    }

    static List<String> lines(String file) {
        InputStream found = Golden.class.getResourceAsStream("/seasonality/" + file);
        try (InputStream raw = Objects.requireNonNull(found, file);
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double number(String cell) {
        return cell.isEmpty() || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
    }
}
