package solstice.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import solstice.store.Passphrase;
import solstice.task.Progress;

/** A shop small enough to learn from in a moment: ten months, sixty customers, thirty products. */
public final class SmallShop {
    private SmallShop() {}

    /** Makes its project in a folder. */
    public static Path in(Path folder) {
        return in(folder, null);
    }

    /** As the other, encrypted. */
    public static Path in(Path folder, @Nullable Passphrase passphrase) {
        Path file = folder.resolve("small.solstice");
        try (Project project = Project.openOrCreate(file, passphrase)) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(sales(folder))), Progress.NONE);
        }
        return file;
    }

    private static Path sales(Path folder) {
        Random random = new Random(4);
        StringBuilder rows =
                new StringBuilder("Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n");
        LocalDate first = LocalDate.of(2010, 12, 1);
        for (int customer = 0; customer < 60; customer++) {
            for (int visit = 0; visit < 14; visit++) {
                int product = (customer % 5 * 6 + (int) Math.abs(random.nextGaussian() * 5)) % 30;
                rows.append("%d,%d,THING NUMBER %d,1,%s 10:00:00,1.5,%d,United Kingdom%n"
                        .formatted(
                                500_000 + customer * 100 + visit,
                                20_000 + product,
                                product,
                                first.plusDays(random.nextInt(306)),
                                12_000 + customer));
            }
        }
        try {
            return Files.writeString(folder.resolve("small.csv"), rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
