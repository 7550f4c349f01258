package solstice.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import solstice.task.Progress;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.Project;

/** A shop small enough for a test: twelve products, thirty customers, two years; half sells in winter, half in summer. */
public final class SmallShop {
    /** How many rows {@link #sales} writes. */
    public static final int ROWS = 105 * 30;

    private static final List<String> WINTER = List.of(
            "CHRISTMAS LIGHTS", "WOOL SCARF", "HOT WATER BOTTLE", "FIRE LIGHTER", "SNOW GLOBE", "MINCE PIE TIN");
    private static final List<String> SUMMER =
            List.of("SUN HAT", "PICNIC BASKET", "GARDEN KNEELER", "BEACH TOWEL", "ICE CREAM BOWL", "PARTY BUNTING");

    private SmallShop() {}

    /** Writes the shop's sales as a file; the same rows every time. */
    public static Path sales(Path folder) {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>(
                List.of("Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country"));
        for (int week = 0; week < 105; week++) {
            LocalDate day = LocalDate.of(2009, 12, 7).plusWeeks(week);
            for (int customer = 0; customer < 30; customer++) {
                lines.add(line(day, customer, 500_000 + week * 100 + customer, random));
            }
        }
        try {
            return Files.write(folder.resolve("sales.csv"), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String line(LocalDate day, int customer, int order, Random random) {
        boolean winter = day.getMonthValue() >= 10 || day.getMonthValue() <= 3;
        List<String> wanted = random.nextDouble() < .85 == winter ? WINTER : SUMMER;
        int product = random.nextInt(wanted.size());
        String code = (wanted == WINTER ? "2100" : "2200") + product;
        String country = customer < 20 ? "United Kingdom" : "Germany";
        return "%d,%s,%s,%d,%s 10:00,%d.50,%d,%s"
                .formatted(
                        order,
                        code,
                        wanted.get(product),
                        1 + random.nextInt(6),
                        day,
                        1 + product,
                        12_000 + customer,
                        country);
    }

    /** A project that holds the shop. */
    public static Project project(Path folder) {
        Project project = Project.openOrCreate(folder.resolve("small.solstice"));
        new ImportSales(project).run(ImportRequest.ofSales(List.of(sales(folder))), Progress.NONE);
        return project;
    }
}
