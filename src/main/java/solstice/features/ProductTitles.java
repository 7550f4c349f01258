package solstice.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import solstice.retail.SalesHistory;

/** The title a product is known by: the description most of its lines carry; of equals, the first by name. */
public final class ProductTitles {
    private ProductTitles() {}

    /**
     * The titles of all products.
     *
     * @return one title for each of {@link SalesHistory#products()}; the stock code where no line is described
     */
    public static List<String> of(SalesHistory history) {
        Map<Long, Integer> lines = new HashMap<>();
        for (int line = 0; line < history.size(); line++) {
            int title = history.title(line);
            if (title >= 0 && !history.titles().get(title).isBlank()) {
                lines.merge(((long) history.product(line) << 32) | title, 1, Integer::sum);
            }
        }
        int products = history.products().size();
        int[] best = new int[products];
        int[] most = new int[products];
        lines.forEach((key, count) -> {
            int product = (int) (key >> 32);
            int title = key.intValue();
            if (count > most[product] || (count == most[product] && title < best[product])) {
                most[product] = count;
                best[product] = title;
            }
        });
        List<String> titles = new ArrayList<>(products);
        for (int product = 0; product < products; product++) {
            titles.add(most[product] == 0 ? history.products().get(product) : tidy(history.titles(), best[product]));
        }
        return List.copyOf(titles);
    }

    private static String tidy(List<String> titles, int title) {
        return titles.get(title).strip().replaceAll("\\s+", " ");
    }
}
