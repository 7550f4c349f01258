package solstice.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import solstice.workflow.SampleShop;

/** The sample shop as one customer in twelve knows it: real rows, few enough for a test. */
final class SampleCut {
    private static final int ONE_IN = 12;

    private SampleCut() {}

    /** Writes both year files, cut, into a folder. */
    static List<Path> into(Path folder) {
        return SampleShop.files().sales().stream()
                .map(file -> cut(file, folder))
                .toList();
    }

    private static Path cut(Path file, Path folder) {
        Path target = folder.resolve(file.getFileName().toString().replace(".gz", ""));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                var writer = Files.newBufferedWriter(target)) {
            writer.write(reader.readLine() + "\n");
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (isKept(line)) {
                    writer.write(line + "\n");
                }
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The customer stands before the last comma; one year file writes 17850.0 where the other writes 17850. */
    private static boolean isKept(String line) {
        int end = line.lastIndexOf(',');
        String customer = line.substring(line.lastIndexOf(',', end - 1) + 1, end);
        return !customer.isEmpty() && (int) Double.parseDouble(customer) % ONE_IN == 0;
    }
}
