package solstice.workflow;

import java.util.List;
import java.util.stream.IntStream;
import solstice.features.AssortmentSums;
import solstice.features.families.FamilyBasis;
import solstice.features.families.ProductFamilies;
import solstice.features.families.ProductTitles;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.features.segments.Segmentation;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.retail.Catalogue;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.SeriesSales;
import solstice.store.SalesLoad;
import solstice.task.Doing;
import solstice.task.Progress;

/** Brings what is derived from all rows up to date when rows came in or count otherwise than before. */
final class Stocktaking {
    private Stocktaking() {}

    /**
     * Names the products, sorts them into families and adds the weeks up, as part of an import under way.
     *
     * @param history all demand as it will be
     * @return how products came by their families
     */
    static FamilyBasis take(SalesLoad load, SalesHistory history, Progress progress) {
        progress.report(Doing.SORTING_PRODUCTS, 0);
        Catalogue catalogue = load.facts().catalogue();
        List<String> titles = titles(history, load.rules(), catalogue);
        ProductFamilies families = ProductFamilies.of(history.products(), titles, catalogue);
        List<Product> products = IntStream.range(0, titles.size())
                .mapToObj(i -> new Product(history.products().get(i), titles.get(i), families.family(i)))
                .toList();
        load.describe(products);
        progress.throwIfCancelled();
        progress.report(Doing.ADDING_UP, .6);
        load.addUp(history, weeks(history, products, load));
        progress.throwIfCancelled();
        return families.basis();
    }

    private static List<SeriesSales> weeks(SalesHistory history, List<Product> products, SalesLoad load) {
        return history.isEmpty()
                ? List.of()
                : AssortmentSums.of(
                        history,
                        SalesCalendar.of(history, Step.WEEK),
                        products,
                        Segmentation.of(history, load.facts().traits()));
    }

    private static List<String> titles(SalesHistory history, CleaningRules rules, Catalogue catalogue) {
        List<String> described =
                rules.apply(CleaningRule.VARYING_TITLES) ? ProductTitles.of(history) : ProductTitles.latest(history);
        return ProductTitles.listed(described, history.products(), catalogue);
    }
}
