package solstice.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import solstice.features.SalesCalendar;
import solstice.features.SalesSeries;
import solstice.features.Segmentation;
import solstice.features.Step;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;

/**
 * Series added up from the lines of a history.
 *
 * @param history all demand
 * @param products in the order of the history's products
 * @param segmentation of the history's customers
 */
record HistorySeries(SalesHistory history, List<Product> products, Segmentation segmentation) implements SeriesSource {

    @Override
    public SalesCalendar calendar(Step step) {
        return SalesCalendar.of(history, step);
    }

    @Override
    public SoldSeries one(SeriesKey key, Step step) {
        Selection selection = Selection.of(key, this);
        double[] pieces = SalesSeries.of(history, calendar(step), selection.lines());
        return new SoldSeries(key, null, selection.name(), pieces);
    }

    @Override
    public List<SoldSeries> all(Step step) {
        SalesCalendar calendar = calendar(step);
        double[][] ofProducts = SalesSeries.ofProducts(history, calendar);
        double[] all = new double[calendar.size()];
        Map<String, double[]> ofFamilies = new TreeMap<>();
        for (int product = 0; product < ofProducts.length; product++) {
            String family = products.get(product).family();
            SalesSeries.add(all, ofProducts[product]);
            SalesSeries.add(
                    ofFamilies.computeIfAbsent(family, absent -> new double[calendar.size()]), ofProducts[product]);
        }
        List<SoldSeries> series = new ArrayList<>();
        series.add(new SoldSeries(SeriesKey.ASSORTMENT, null, ALL, all));
        ofFamilies.forEach((family, pieces) -> series.add(
                new SoldSeries(new SeriesKey(SeriesKey.Level.FAMILY, family), SeriesKey.ASSORTMENT, family, pieces)));
        for (int product = 0; product < ofProducts.length; product++) {
            Product sold = products.get(product);
            series.add(new SoldSeries(
                    new SeriesKey(SeriesKey.Level.PRODUCT, sold.code()),
                    new SeriesKey(SeriesKey.Level.FAMILY, sold.family()),
                    sold.title(),
                    ofProducts[product]));
        }
        addSegments(calendar, series);
        return series;
    }

    private void addSegments(SalesCalendar calendar, List<SoldSeries> series) {
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
        for (Segment segment : segmentation.segments()) {
            double[] pieces = new double[calendar.size()];
            Arrays.stream(segmentation.members(segment.id()))
                    .forEach(customer -> SalesSeries.add(pieces, ofCustomers[customer]));
            SeriesKey key = new SeriesKey(SeriesKey.Level.SEGMENT, segment.id());
            series.add(new SoldSeries(key, SeriesKey.ASSORTMENT, segment.name(), pieces));
        }
    }
}
