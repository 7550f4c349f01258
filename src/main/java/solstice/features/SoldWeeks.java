package solstice.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import solstice.retail.OpenDays;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;
import solstice.retail.WeeklySales;

/** Adds a history up by week: the assortment, its families and products, and what each segment bought. */
public final class SoldWeeks {
    private final SalesHistory history;
    private final SalesCalendar calendar;
    private final List<WeeklySales> sums = new ArrayList<>();

    private SoldWeeks(SalesHistory history) {
        this.history = history;
        this.calendar = SalesCalendar.of(OpenDays.of(history), Step.WEEK);
    }

    /**
     * Adds up.
     *
     * @param history not empty
     * @param products in the order of the history's products
     * @param segmentation of the history's customers
     * @return the assortment, the families by name, the products in the order given, the segments
     */
    public static List<WeeklySales> of(SalesHistory history, List<Product> products, Segmentation segmentation) {
        SoldWeeks weeks = new SoldWeeks(history);
        List<WeeklySales> ofProducts = weeks.products(products);
        Map<String, WeeklySales> ofFamilies = new TreeMap<>();
        WeeklySales all = weeks.empty("assortment", "", "", "");
        for (WeeklySales product : ofProducts) {
            add(all, product);
            add(
                    ofFamilies.computeIfAbsent(product.family(), family -> weeks.empty("family", family, "", family)),
                    product);
        }
        weeks.sums.add(all);
        weeks.sums.addAll(ofFamilies.values());
        weeks.sums.addAll(ofProducts);
        weeks.sums.addAll(weeks.segments(segmentation));
        return weeks.sums;
    }

    private WeeklySales empty(String level, String id, String family, String name) {
        return new WeeklySales(level, id, family, name, new double[calendar.size()], new double[calendar.size()]);
    }

    private List<WeeklySales> products(List<Product> products) {
        List<WeeklySales> ofProducts = products.stream()
                .map(product -> empty("product", product.code(), product.family(), product.title()))
                .toList();
        for (int line = 0; line < history.size(); line++) {
            add(ofProducts.get(history.product(line)), line);
        }
        return ofProducts;
    }

    private List<WeeklySales> segments(Segmentation segmentation) {
        List<WeeklySales> ofSegments = new ArrayList<>();
        List<List<WeeklySales>> ofCustomers = new ArrayList<>();
        history.customers().forEach(customer -> ofCustomers.add(new ArrayList<>(2)));
        for (Segment segment : segmentation.segments()) {
            WeeklySales weeks = empty("segment", segment.id(), "", segment.name());
            ofSegments.add(weeks);
            for (int customer : segmentation.members(segment.id())) {
                ofCustomers.get(customer).add(weeks);
            }
        }
        for (int line = 0; line < history.size(); line++) {
            if (history.customer(line) != SalesHistory.NO_CUSTOMER) {
                for (WeeklySales weeks : ofCustomers.get(history.customer(line))) {
                    add(weeks, line);
                }
            }
        }
        return ofSegments;
    }

    private void add(WeeklySales to, int line) {
        int week = calendar.slot(history.day(line));
        to.pieces()[week] += history.quantity(line);
        to.revenue()[week] += history.amount(line);
    }

    private static void add(WeeklySales to, WeeklySales what) {
        SalesSeries.add(to.pieces(), what.pieces());
        SalesSeries.add(to.revenue(), what.revenue());
    }
}
