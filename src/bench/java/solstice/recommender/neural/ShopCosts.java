package solstice.recommender.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import solstice.features.Snapshot;
import solstice.recommender.Matrices;
import solstice.recommender.Offer;
import solstice.retail.Almanac;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;

/** Seconds and memory of training one pass on a made-up shop, and of ranking all products for a thousand customers. */
public final class ShopCosts {
    private static final int CUSTOMERS = 1_000;

    private ShopCosts() {}

    /**
     * Prints a row of a table.
     *
     * @param arguments products, customers, events
     */
    public static void main(String[] arguments) throws IOException {
        int[] size =
                IntStream.range(0, 3).map(i -> Integer.parseInt(arguments[i])).toArray();
        SalesHistory history = LargeShop.history(size[0], size[1], size[2], 1);
        LocalDate day = LargeShop.FIRST.plusDays(LargeShop.DAYS);
        Snapshot known = Snapshot.of(history, Almanac.EMPTY, day);
        Matrices matrices = new BlasMatrices();
        Settings settings = Settings.standard(1, 1);
        double start = SampleScoring.processorSeconds();
        SolsticeModel model = SolsticeTraining.run(
                        SolsticeTraining.Plan.of(known, settings), matrices, Watch.of(solstice.task.Progress.NONE))
                .model();
        double trained = SampleScoring.processorSeconds();
        SolsticeForecast forecast = model.prepare(known, new SalesWindow(day, day.plusDays(27)), matrices);
        double ready = SampleScoring.processorSeconds();
        int[] some = IntStream.range(0, Math.min(CUSTOMERS, known.customers())).toArray();
        forecast.top(some, new Offer(known.purchases(), known.candidates(), false), 20);
        double ranked = SampleScoring.processorSeconds();
        Footprint estimate =
                Footprint.of(new Footprint.Shop(size[0], size[1], history.size(), LargeShop.DAYS), settings);
        System.out.printf(
                "| %,d | %,d | %,d | %.0f | %.1f | %.2f | %.2f | %.2f |%n",
                size[0],
                size[1],
                history.size(),
                trained - start,
                ready - trained,
                (ranked - ready) * 1000 / some.length,
                peak() / 1e9,
                estimate.program() / 1e9);
    }

    /** Most memory that the program has held, in bytes; {@code NaN} where the system does not say. */
    private static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
