package solstice.ui.data.catalogue;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.task.Progress;
import solstice.ui.data.catalogue.CatalogueRow.Place;
import solstice.ui.data.catalogue.CatalogueRow.Sold;
import solstice.workflow.CatalogueEntry;
import solstice.workflow.ListCatalogue;
import solstice.workflow.Project;

/**
 * Every product that was ever sold, in the order of the project, then those that are only listed.
 *
 * @param span first and last day with a sale; empty where nothing was sold
 */
record CatalogueRows(List<CatalogueRow> rows, Optional<SalesWindow> span) {
    static final CatalogueRows NONE = new CatalogueRows(List.of(), Optional.empty());

    /**
     * Adds up what each product sold, and finds its place among the names once, so that no sort need compare them.
     *
     * @param names the order in which the language's readers look for names
     */
    static CatalogueRows of(Project project, Collator names, Progress progress) {
        SalesHistory history = project.history();
        if (history.isEmpty()) {
            return NONE;
        }
        List<CatalogueEntry> entries = new ListCatalogue(project).run();
        List<Sold> sold =
                new ArrayList<>(Arrays.asList(sold(history, project.products().size())));
        sold.addAll(Collections.nCopies(entries.size() - sold.size(), Sold.NEVER));
        progress.throwIfCancelled();
        return new CatalogueRows(
                join(entries, sold, names), Optional.of(new SalesWindow(history.firstDay(), history.lastDay())));
    }

    static List<CatalogueRow> join(List<CatalogueEntry> entries, List<Sold> sold, Collator names) {
        List<Product> products = entries.stream().map(CatalogueEntry::product).toList();
        int[] titles = places(products, Product::title, names);
        int[] families = places(products, Product::family, names);
        List<CatalogueRow> rows = new ArrayList<>(products.size());
        for (int i = 0; i < products.size(); i++) {
            rows.add(CatalogueRow.of(entries.get(i), sold.get(i), new Place(i, titles[i], families[i])));
        }
        return rows;
    }

    private static Sold[] sold(SalesHistory history, int products) {
        long[] units = new long[products];
        double[] revenue = new double[products];
        int[] first = new int[products];
        int[] last = new int[products];
        for (int line = 0; line < history.size(); line++) {
            int product = history.product(line);
            units[product] += history.quantity(line);
            revenue[product] += history.amount(line);
            last[product] = history.day(line);
            first[product] = first[product] == 0 ? last[product] : first[product];
        }
        Sold[] sold = new Sold[products];
        Arrays.setAll(
                sold,
                i -> new Sold(units[i], revenue[i], LocalDate.ofEpochDay(first[i]), LocalDate.ofEpochDay(last[i])));
        return sold;
    }

    private static int[] places(List<Product> products, Function<Product, String> name, Collator names) {
        CollationKey[] keys = products.stream()
                .map(name)
                .distinct()
                .map(names::getCollationKey)
                .sorted()
                .toArray(CollationKey[]::new);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            places.put(keys[i].getSourceString(), i);
        }
        return products.stream().map(name).mapToInt(places::get).toArray();
    }
}
