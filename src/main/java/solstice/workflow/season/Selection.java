package solstice.workflow.season;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import solstice.features.segments.Segmentation;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * The lines of a history that a series adds up.
 *
 * @param name of the series, for people
 * @param lines takes a line's number
 */
record Selection(String name, IntPredicate lines) {

    /** Finds a series' lines; fails if there is no such series. */
    static Selection of(SeriesKey key, HistorySeries shop) {
        return switch (key.level()) {
            case ASSORTMENT -> new Selection(SeriesSource.ALL, line -> true);
            case FAMILY -> ofFamily(key, shop.history(), shop.products());
            case PRODUCT -> ofProduct(key, shop.history(), shop.products());
            case SEGMENT -> ofSegment(key, shop.history(), shop.segmentation());
        };
    }

    private static Selection ofFamily(SeriesKey key, SalesHistory history, List<Product> products) {
        BitSet inside = new BitSet();
        IntStream.range(0, products.size())
                .filter(product -> products.get(product).family().equalsIgnoreCase(key.id()))
                .forEach(inside::set);
        if (inside.isEmpty()) {
            throw unknown(key);
        }
        String name = products.get(inside.nextSetBit(0)).family();
        return new Selection(name, line -> inside.get(history.product(line)));
    }

    private static Selection ofProduct(SeriesKey key, SalesHistory history, List<Product> products) {
        int wanted = IntStream.range(0, products.size())
                .filter(product -> products.get(product).code().equalsIgnoreCase(key.id()))
                .findFirst()
                .orElseThrow(() -> unknown(key));
        return new Selection(products.get(wanted).title(), line -> history.product(line) == wanted);
    }

    private static Selection ofSegment(SeriesKey key, SalesHistory history, Segmentation segmentation) {
        Segment segment = segmentation.segments().stream()
                .filter(one -> one.id().equals(key.id()))
                .findFirst()
                .orElseThrow(() -> unknown(key));
        BitSet inside = new BitSet();
        for (int customer : segmentation.members(segment.id())) {
            inside.set(customer);
        }
        return new Selection(
                segment.name(),
                line -> history.customer(line) != SalesHistory.NO_CUSTOMER && inside.get(history.customer(line)));
    }

    private static SolsticeException unknown(SeriesKey key) {
        return new SolsticeException(Problem.SERIES_UNKNOWN, key.level().toString(), key.id());
    }
}
