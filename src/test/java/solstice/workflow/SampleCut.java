package solstice.workflow;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** A cut of the sample shop: all the rows of one customer in some, few enough for a quick test. */
public final class SampleCut {
    private SampleCut() {}

    /** Writes both year files with the rows of one customer in {@code oneIn}, before the day {@code before}. */
    public static List<Path> write(Path folder, int oneIn, String before) {
        return SampleShop.files().sales().stream()
                .map(file -> cut(file, folder, row -> isOf(row, oneIn) && day(row).compareTo(before) < 0))
                .toList();
    }

    private static Path cut(Path file, Path folder, Predicate<String> kept) {
        Path target = folder.resolve(file.getFileName().toString().replace(".gz", ""));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(target)) {
            out.write(in.readLine() + "\n");
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                if (kept.test(row)) {
                    out.write(row + "\n");
                }
            }
            return target;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isOf(String row, int oneIn) {
        String customer = fromEnd(row, 1);
        return !customer.isEmpty() && (int) Double.parseDouble(customer) % oneIn == 0;
    }

    private static String day(String row) {
        return fromEnd(row, 3).substring(0, 10);
    }

    /** A field counted from the end, where no field of the sample is quoted. */
    private static String fromEnd(String row, int place) {
        String[] fields = row.split(",", -1);
        return fields[fields.length - 1 - place];
    }
}
