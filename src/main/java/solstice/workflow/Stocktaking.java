package solstice.workflow;

import java.util.List;
import java.util.stream.IntStream;
import solstice.features.ProductFamilies;
import solstice.features.ProductTitles;
import solstice.features.Segmentation;
import solstice.features.SoldWeeks;
import solstice.intake.cleaning.CleaningRule;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.store.SalesLoad;
import solstice.task.Doing;
import solstice.task.Progress;

/** Brings what is derived from all rows up to date when rows came in or count otherwise than before. */
final class Stocktaking {
    private Stocktaking() {}

    /**
     * Names the products, sorts them into families and adds the weeks up, as part of an import under way.
     *
     * @return all demand as it now is
     */
    static SalesHistory take(SalesLoad load, Progress progress) {
        progress.report(Doing.SORTING_PRODUCTS, 0);
        SalesHistory history = load.history();
        List<Product> products = describe(history, load);
        load.describe(products);
        progress.throwIfCancelled();
        progress.report(Doing.ADDING_UP, .6);
        if (!history.isEmpty()) {
            load.addUp(history, SoldWeeks.of(history, products, Segmentation.of(history)));
        }
        progress.throwIfCancelled();
        return history;
    }

    private static List<Product> describe(SalesHistory history, SalesLoad load) {
        List<String> titles = load.rules().apply(CleaningRule.VARYING_TITLES)
                ? ProductTitles.of(history)
                : ProductTitles.latest(history);
        ProductFamilies families = ProductFamilies.ofTitles(titles);
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new Product(history.products().get(i), titles.get(i), families.family(i)))
                .toList();
    }
}
