package solstice.features.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import solstice.retail.SalesHistory;

/**
 * The description that most of a product's lines carried before any morning, of equals the first by name: what {@link
 * solstice.features.families.ProductTitles} says of the history cut there, for all mornings in one pass.
 */
final class TitlesThen {
    /** No line before the morning describes the product. */
    static final int NONE = -1;

    private final List<List<Change>> changes;
    private final int[] firstSold;

    /** From the morning after a day on, a product has a title. */
    private record Change(int day, int title) {}

    private TitlesThen(List<List<Change>> changes, int[] firstSold) {
        this.changes = changes;
        this.firstSold = firstSold;
    }

    static TitlesThen of(SalesHistory history) {
        int products = history.products().size();
        int[] firstSold = new int[products];
        Arrays.fill(firstSold, Integer.MAX_VALUE);
        int[] most = new int[products];
        int[] best = new int[products];
        List<List<Change>> changes = new ArrayList<>();
        for (int product = 0; product < products; product++) {
            changes.add(new ArrayList<>(1));
        }
        Map<Long, Integer> lines = new HashMap<>();
        for (int line = 0; line < history.size(); line++) {
            int product = history.product(line);
            int title = history.title(line);
            firstSold[product] = Math.min(firstSold[product], history.day(line));
            if (title < 0 || history.titles().get(title).isBlank()) {
                continue;
            }
            int count = lines.merge((long) product << 32 | title, 1, Integer::sum);
            boolean wins = count > most[product] || (count == most[product] && title < best[product]);
            if (wins && (most[product] == 0 || best[product] != title)) {
                changes.get(product).add(new Change(history.day(line), title));
            }
            if (wins) {
                most[product] = count;
                best[product] = title;
            }
        }
        return new TitlesThen(changes, firstSold);
    }

    /** Whether a product was sold before a morning. */
    boolean isKnown(int product, int morning) {
        return firstSold[product] < morning;
    }

    /** Day of a product's first sale. */
    int firstSold(int product) {
        return firstSold[product];
    }

    /** Number of the title that a product had on a morning, or {@link #NONE}. */
    int title(int product, int morning) {
        int title = NONE;
        for (Change change : changes.get(product)) {
            title = change.day < morning ? change.title : title;
        }
        return title;
    }
}
