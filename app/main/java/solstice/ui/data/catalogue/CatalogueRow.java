package solstice.ui.data.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.task.Progress;
import solstice.workflow.Project;

/**
 * One product of the catalogue with what it sold.
 *
 * @param product what it is
 * @param units pieces sold over the whole history
 * @param revenue money taken, in the shop's currency
 */
public record CatalogueRow(Product product, long units, double revenue) {

    /** Every product that was ever sold, in the order of the project. */
    static List<CatalogueRow> of(Project project, Progress progress) {
        SalesHistory history = project.history();
        List<Product> products = project.products();
        long[] units = new long[products.size()];
        double[] revenue = new double[products.size()];
        for (int line = 0; line < history.size(); line++) {
            units[history.product(line)] += history.quantity(line);
            revenue[history.product(line)] += history.amount(line);
        }
        progress.throwIfCancelled();
        List<CatalogueRow> rows = new ArrayList<>(products.size());
        for (int product = 0; product < products.size(); product++) {
            rows.add(new CatalogueRow(products.get(product), units[product], revenue[product]));
        }
        return rows;
    }

    /** Whether code, title or family contains what was typed, in whatever case. */
    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return contains(product.code(), wanted)
                || contains(product.title(), wanted)
                || contains(product.family(), wanted);
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
