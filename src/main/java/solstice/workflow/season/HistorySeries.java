package solstice.workflow.season;

import java.util.List;
import solstice.features.AssortmentSums;
import solstice.features.season.SalesCalendar;
import solstice.features.season.SalesSeries;
import solstice.features.season.Step;
import solstice.features.segments.Segmentation;
import solstice.retail.Product;
import solstice.retail.SalesHistory;

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
        return AssortmentSums.of(history, calendar(step), products, segmentation).stream()
                .map(SoldSeries::of)
                .toList();
    }
}
