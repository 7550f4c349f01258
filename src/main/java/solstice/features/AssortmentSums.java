package solstice.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import solstice.features.season.SalesCalendar;
import solstice.features.season.SalesSeries;
import solstice.features.segments.Segmentation;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;
import solstice.retail.SeriesSales;

/** Adds a history up along a calendar: the assortment, its families and products, and what each segment bought. */
public final class AssortmentSums {
    private final SalesHistory history;
    private final SalesCalendar calendar;

    private AssortmentSums(SalesHistory history, SalesCalendar calendar) {
        this.history = history;
        this.calendar = calendar;
    }

    /**
     * Adds up.
     *
     * @param calendar of that history
     * @param products in the order of the history's products
     * @param segmentation of the history's customers
     * @return the assortment, the families by name, the products in the order given, the segments
     */
    public static List<SeriesSales> of(
            SalesHistory history, SalesCalendar calendar, List<Product> products, Segmentation segmentation) {
        AssortmentSums sums = new AssortmentSums(history, calendar);
        List<SeriesSales> ofProducts = sums.products(products);
        Map<String, SeriesSales> ofFamilies = new TreeMap<>();
        SeriesSales all = sums.empty("assortment", "", "", "");
        for (SeriesSales product : ofProducts) {
            add(all, product);
            add(
                    ofFamilies.computeIfAbsent(product.family(), family -> sums.empty("family", family, "", family)),
                    product);
        }
        List<SeriesSales> every = new ArrayList<>(List.of(all));
        every.addAll(ofFamilies.values());
        every.addAll(ofProducts);
        every.addAll(sums.segments(segmentation));
        return every;
    }

    private SeriesSales empty(String level, String id, String family, String name) {
        return new SeriesSales(level, id, family, name, new double[calendar.size()], new double[calendar.size()]);
    }

    private List<SeriesSales> products(List<Product> products) {
        List<SeriesSales> ofProducts = products.stream()
                .map(product -> empty("product", product.code(), product.family(), product.title()))
                .toList();
        for (int line = 0; line < history.size(); line++) {
            add(ofProducts.get(history.product(line)), line);
        }
        return ofProducts;
    }

    private List<SeriesSales> segments(Segmentation segmentation) {
        List<SeriesSales> ofSegments = new ArrayList<>();
        List<List<SeriesSales>> ofCustomers = new ArrayList<>();
        history.customers().forEach(customer -> ofCustomers.add(new ArrayList<>(2)));
        for (Segment segment : segmentation.segments()) {
            SeriesSales sum = empty("segment", segment.id(), "", segment.name());
            ofSegments.add(sum);
            for (int customer : segmentation.members(segment.id())) {
                ofCustomers.get(customer).add(sum);
            }
        }
        for (int line = 0; line < history.size(); line++) {
            if (history.customer(line) != SalesHistory.NO_CUSTOMER) {
                for (SeriesSales sum : ofCustomers.get(history.customer(line))) {
                    add(sum, line);
                }
            }
        }
        return ofSegments;
    }

    private void add(SeriesSales to, int line) {
        int slot = calendar.slot(history.day(line));
        to.pieces()[slot] += history.quantity(line);
        to.revenue()[slot] += history.amount(line);
    }

    private static void add(SeriesSales to, SeriesSales what) {
        SalesSeries.add(to.pieces(), what.pieces());
        SalesSeries.add(to.revenue(), what.revenue());
    }
}
