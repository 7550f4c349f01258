package solstice.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import solstice.features.SalesCalendar;
import solstice.features.SalesSeries;
import solstice.features.SeasonReader;
import solstice.features.Segmentation;
import solstice.features.Step;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Takes apart what the shop sold: all of it, each family, each product, and what each segment bought. */
public final class DecomposeAssortment {
    static final String ALL = "All products";
    private static final int REPORT_EVERY = 100;

    private final Supplier<Shop> shop;

    /**
     * What the work reads.
     *
     * @param history all clean product sales
     * @param products in the order of the history's products
     * @param segmentation of the history's customers
     */
    record Shop(SalesHistory history, List<Product> products, Segmentation segmentation) {}

    public DecomposeAssortment(Project project) {
        this(() -> new Shop(project.soldHistory(), project.products(), project.segmentation()));
    }

    DecomposeAssortment(Supplier<Shop> shop) {
        this.shop = shop;
    }

    /**
     * Every series with the strength of its season: the assortment, then each family with its products, then the
     * segments.
     *
     * @throws SolsticeException if the project holds no sales
     */
    public List<SeriesNode> tree(SeriesOptions options, Progress progress) {
        progress.report("Adding up sales", 0);
        Shop source = shop.get();
        SalesCalendar calendar = SalesCalendar.of(source.history, step(options));
        List<Branch> branches = branches(source, calendar);
        SeasonReader reader = SeasonReader.of(calendar, options.robust());
        return each(branches, progress, branch -> branch.node(reader.strength(branch.units)));
    }

    /**
     * Every series of a level that has history enough for a yearly season, taken apart.
     *
     * @throws SolsticeException if the project holds no sales
     */
    public List<SeasonView> views(SeriesKey.Level level, SeriesOptions options, Progress progress) {
        progress.report("Adding up sales", 0);
        Shop source = shop.get();
        SalesCalendar calendar = SalesCalendar.of(source.history, step(options));
        SeasonReader reader = SeasonReader.of(calendar, options.robust());
        List<Branch> branches = branches(source, calendar).stream()
                .filter(branch -> branch.key.level() == level && reader.isLongEnough(branch.units))
                .toList();
        return each(branches, progress, branch -> SeasonView.of(branch.key, branch.name, reader.read(branch.units)));
    }

    private static <T> List<T> each(List<Branch> branches, Progress progress, Function<Branch, T> work) {
        progress.throwIfCancelled();
        AtomicInteger done = new AtomicInteger();
        List<T> results = branches.parallelStream()
                .map(branch -> {
                    progress.throwIfCancelled();
                    int count = done.incrementAndGet();
                    if (count % REPORT_EVERY == 0) {
                        progress.report("Decomposing", count / (double) branches.size());
                    }
                    return work.apply(branch);
                })
                .toList();
        progress.report("Decomposing", 1);
        return results;
    }

    /**
     * One series, taken apart.
     *
     * @throws SolsticeException if there is no such series, or no sales
     */
    public SeasonView one(SeriesKey key, SeriesOptions options) {
        Shop source = shop.get();
        SalesCalendar calendar = SalesCalendar.of(source.history, step(options));
        Selection selection = Selection.of(key, source);
        double[] units = SalesSeries.of(source.history, calendar, selection.lines());
        return SeasonView.of(
                key,
                selection.name(),
                SeasonReader.of(calendar, options.robust()).read(units));
    }

    private static Step step(SeriesOptions options) {
        return Step.valueOf(options.period().name());
    }

    /** A series on its way into the tree. */
    private record Branch(SeriesKey key, @Nullable SeriesKey parent, String name, double[] units) {
        SeriesNode node(double strength) {
            int sold = (int) Arrays.stream(units).filter(value -> value > 0).count();
            return new SeriesNode(
                    key, parent, name, strength, Arrays.stream(units).sum(), sold);
        }
    }

    private static List<Branch> branches(Shop source, SalesCalendar calendar) {
        double[][] ofProducts = SalesSeries.ofProducts(source.history, calendar);
        double[] all = new double[calendar.size()];
        Map<String, double[]> ofFamilies = new TreeMap<>();
        for (int product = 0; product < ofProducts.length; product++) {
            String family = source.products.get(product).family();
            SalesSeries.add(all, ofProducts[product]);
            SalesSeries.add(
                    ofFamilies.computeIfAbsent(family, absent -> new double[calendar.size()]), ofProducts[product]);
        }
        List<Branch> branches = new ArrayList<>();
        branches.add(new Branch(SeriesKey.ASSORTMENT, null, ALL, all));
        ofFamilies.forEach((family, units) -> branches.add(
                new Branch(new SeriesKey(SeriesKey.Level.FAMILY, family), SeriesKey.ASSORTMENT, family, units)));
        for (int product = 0; product < ofProducts.length; product++) {
            Product sold = source.products.get(product);
            branches.add(new Branch(
                    new SeriesKey(SeriesKey.Level.PRODUCT, sold.code()),
                    new SeriesKey(SeriesKey.Level.FAMILY, sold.family()),
                    sold.title(),
                    ofProducts[product]));
        }
        addSegments(source, calendar, branches);
        return branches;
    }

    private static void addSegments(Shop source, SalesCalendar calendar, List<Branch> branches) {
        SalesHistory history = source.history;
        double[][] ofCustomers = new double[history.customers().size()][];
        for (int line = 0; line < history.size(); line++) {
            int customer = history.customer(line);
            if (customer != SalesHistory.NO_CUSTOMER) {
                if (ofCustomers[customer] == null) {
                    ofCustomers[customer] = new double[calendar.size()];
                }
                ofCustomers[customer][calendar.slot(history.day(line))] += history.quantity(line);
            }
        }
        for (Segment segment : source.segmentation.segments()) {
            double[] units = new double[calendar.size()];
            Arrays.stream(source.segmentation.members(segment.id()))
                    .forEach(customer -> SalesSeries.add(units, ofCustomers[customer]));
            SeriesKey key = new SeriesKey(SeriesKey.Level.SEGMENT, segment.id());
            branches.add(new Branch(key, SeriesKey.ASSORTMENT, segment.name(), units));
        }
    }
}
