package solstice.workflow.features;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import solstice.export.CsvFile;
import solstice.features.Column;
import solstice.features.CustomerActivity;
import solstice.features.FeatureColumns;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.ProductPulse;
import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.features.customer.CustomerAttributes;
import solstice.features.image.PictureShelf;
import solstice.features.product.ProductPrice;
import solstice.features.product.ProductYear;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Writes down what the model sees on a morning: every block of features as a table, with what its columns mean. */
public final class DumpFeatures {
    private final Project project;

    public DumpFeatures(Project project) {
        this.project = project;
    }

    /** The tables there are. */
    public enum Kind {
        CUSTOMERS,
        PRODUCTS,
        WORDS,
        SEASON,
        PAIRS;

        /** Name of the file. */
        public String file() {
            return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
        }
    }

    /**
     * Writes tables and a README into a folder.
     *
     * @param morning nothing dated on this day or later is looked at
     * @param window the days ahead, not before the morning
     * @return number of rows written
     * @throws SolsticeException when the project holds no sales before the morning, or the folder cannot be written to
     */
    public int run(LocalDate morning, SalesWindow window, Set<Kind> kinds, Path folder, Progress progress) {
        SalesHistory sold = project.soldHistory();
        Snapshot known = Snapshot.of(sold, project.almanac(), project.catalogue(), morning)
                .with(project.traits());
        if (known.history().isEmpty()) {
            throw new SolsticeException(Problem.PROJECT_EMPTY, project.path());
        }
        progress.report(Doing.SAMPLING, 0, morning);
        Moment moment = Moment.of(known, morning, window);
        int[] rows = {0};
        for (Kind kind : kinds) {
            progress.throwIfCancelled();
            CsvFile.write(folder.resolve(kind.file()), csv -> rows[0] += write(kind, known, moment, csv));
        }
        explain(morning, window, kinds, folder);
        progress.report(Doing.DONE, 1);
        return rows[0];
    }

    /**
     * Writes the vectors of the catalogue's pictures, beside the other tables.
     *
     * @param pictures where the files lie that the catalogue names
     * @return number of products with a vector, and of files that could not be read
     */
    public Pictures runPictures(Path pictures, Path folder, Progress progress) {
        Path kept = folder.resolve("pictures.kept");
        PictureShelf shelf = new PictureShelf(pictures, kept);
        int[] rows = {0};
        CsvFile.write(folder.resolve("pictures.csv"), csv -> {
            csv.writeRecord(header(List.of("product"), FeatureColumns.ofPictures()));
            for (ProductFacts product : project.catalogue().products()) {
                progress.throwIfCancelled();
                shelf.vector(product.image()).ifPresent(vector -> {
                    List<String> row = new ArrayList<>(List.of(product.code()));
                    add(row, vector, 0, vector.length);
                    csv.writeRecord(row);
                    rows[0]++;
                });
            }
        });
        shelf.keep(kept);
        return new Pictures(rows[0], shelf.unreadable());
    }

    /** How many pictures were described, and how many were there but could not be read. */
    public record Pictures(int described, int unreadable) {}

    private static int write(Kind kind, Snapshot known, Moment moment, CsvWriter csv) {
        return switch (kind) {
            case CUSTOMERS -> customers(known, moment, csv);
            case PRODUCTS -> products(known, moment, csv);
            case WORDS -> words(known, moment, csv);
            case SEASON -> season(moment, csv);
            case PAIRS -> pairs(known, moment, csv);
        };
    }

    private static int customers(Snapshot known, Moment moment, CsvWriter csv) {
        csv.writeRecord(header(List.of("customer"), FeatureColumns.ofCustomers()));
        for (int customer = 0; customer < known.customers(); customer++) {
            List<String> row =
                    new ArrayList<>(List.of(known.history().customers().get(customer)));
            add(row, moment.activity().features(), customer, CustomerActivity.SIZE);
            add(row, moment.attributes(), customer, CustomerAttributes.SIZE);
            csv.writeRecord(row);
        }
        return known.customers();
    }

    private static int products(Snapshot known, Moment moment, CsvWriter csv) {
        csv.writeRecord(header(List.of("product", "candidate"), FeatureColumns.ofProducts()));
        float[] prices = moment.price();
        for (int product = 0; product < known.products(); product++) {
            List<String> row = new ArrayList<>(List.of(
                    known.history().products().get(product), moment.candidates().get(product) ? "1" : "0"));
            add(row, moment.pulse().features(), product, ProductPulse.SIZE);
            add(row, moment.year(), product, ProductYear.SIZE);
            add(row, prices, product, ProductPrice.SIZE);
            csv.writeRecord(row);
        }
        return known.products();
    }

    private static int words(Snapshot known, Moment moment, CsvWriter csv) {
        csv.writeRecord("product", "place", "weight");
        int rows = 0;
        for (int product = 0; product < known.products(); product++) {
            int[] places = moment.words().places(product);
            float[] weights = moment.words().weights(product);
            for (int i = 0; i < places.length; i++) {
                csv.writeRecord(
                        known.history().products().get(product), String.valueOf(places[i]), String.valueOf(weights[i]));
            }
            rows += places.length;
        }
        return rows;
    }

    private static int season(Moment moment, CsvWriter csv) {
        csv.writeRecord(header(List.of(), FeatureColumns.ofSeason()));
        List<String> row = new ArrayList<>();
        float[] season = moment.seasonAhead();
        add(row, season, 0, season.length);
        csv.writeRecord(row);
        return 1;
    }

    private static int pairs(Snapshot known, Moment moment, CsvWriter csv) {
        csv.writeRecord(header(List.of("customer", "product"), FeatureColumns.ofPairs()));
        Purchases purchases = moment.purchases();
        PairRhythm rhythm = moment.rhythm();
        float[] features = new float[PairRhythm.SIZE];
        for (int customer = 0; customer < purchases.customers(); customer++) {
            for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
                rhythm.fill(customer, pair, features, 0);
                List<String> row = new ArrayList<>(List.of(
                        known.history().customers().get(customer),
                        known.history().products().get(purchases.product(pair))));
                add(row, features, 0, PairRhythm.SIZE);
                csv.writeRecord(row);
            }
        }
        return purchases.pairs();
    }

    private static List<String> header(List<String> keys, List<Column> columns) {
        return Stream.concat(keys.stream(), columns.stream().map(Column::name)).toList();
    }

    private static void add(List<String> row, float[] block, int number, int size) {
        IntStream.range(number * size, (number + 1) * size)
                .mapToObj(i -> String.valueOf(block[i]))
                .forEach(row::add);
    }

    private static void explain(LocalDate morning, SalesWindow window, Set<Kind> kinds, Path folder) {
        StringBuilder words = new StringBuilder("# What the model sees on the morning of " + morning + "\n\n");
        words.append("For the window ")
                .append(window)
                .append(". Nothing dated on that morning or later was looked at.\n");
        for (Kind kind : kinds) {
            words.append("\n## ")
                    .append(kind.file())
                    .append("\n\n")
                    .append(about(kind))
                    .append("\n\n");
            columns(kind)
                    .forEach(column -> words.append("- `")
                            .append(column.name())
                            .append("`: ")
                            .append(column.meaning())
                            .append("\n"));
        }
        Path file = folder.resolve("README.md");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, words, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, file);
        }
    }

    private static String about(Kind kind) {
        return switch (kind) {
            case CUSTOMERS -> "One row a customer known on the morning.";
            case PRODUCTS -> "One row a product sold before the morning; a candidate was sold in the last 365 days.";
            case WORDS -> "One row a product and place of its words; the rows of a product have length 1.";
            case SEASON -> "One row: the season of the window as it can be foreseen.";
            case PAIRS -> "One row a customer and a product that the customer has bought.";
        };
    }

    private static List<Column> columns(Kind kind) {
        return switch (kind) {
            case CUSTOMERS -> FeatureColumns.ofCustomers();
            case PRODUCTS -> FeatureColumns.ofProducts();
            case WORDS ->
                List.of(
                        new Column("place", "place that stems of title and description, family and brand hash to"),
                        new Column("weight", "TF-IDF over the products known, scaled to length 1"));
            case SEASON -> FeatureColumns.ofSeason();
            case PAIRS -> FeatureColumns.ofPairs();
        };
    }
}
