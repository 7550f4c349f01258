package solstice.features.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;

/**
 * The title a product is known by: the catalogue's; else the description most of its lines carry, of equals the first
 * by name; else its narrowest category with the code.
 */
public final class ProductTitles {
    private static final int NONE = -1;

    private ProductTitles() {}

    /**
     * The titles of all products.
     *
     * @return one title for each of {@link SalesHistory#products()}; the stock code where nothing describes it
     */
    public static List<String> of(SalesHistory history, Catalogue catalogue) {
        return listed(of(history), history.products(), catalogue);
    }

    /** The titles of products: the catalogue's where it has one, else those that the sales give. */
    public static List<String> listed(List<String> described, List<String> codes, Catalogue catalogue) {
        if (catalogue.isEmpty()) {
            return described;
        }
        return IntStream.range(0, described.size())
                .mapToObj(product -> title(codes.get(product), described.get(product), catalogue))
                .toList();
    }

    /** The titles of products that have never been sold. */
    public static List<String> of(List<ProductFacts> newcomers) {
        Catalogue all = Catalogue.of(newcomers);
        List<String> codes = newcomers.stream().map(ProductFacts::code).toList();
        return listed(codes, codes, all);
    }

    private static String title(String code, String described, Catalogue catalogue) {
        return catalogue
                .find(code)
                .map(facts -> {
                    List<String> categories = facts.categories();
                    if (!facts.title().isEmpty()) {
                        return facts.title();
                    }
                    boolean bare = described.equals(code) && !categories.isEmpty();
                    return bare ? categories.get(categories.size() - 1) + " " + code : described;
                })
                .orElse(described);
    }

    /** As the other, for a shop without a catalogue. */
    public static List<String> of(SalesHistory history) {
        Map<Long, Integer> lines = lines(history);
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
        return titles(history, product -> most[product] == 0 ? NONE : best[product]);
    }

    /** The titles of all products, each the one that its latest described line carries. */
    public static List<String> latest(SalesHistory history) {
        int[] latest = new int[history.products().size()];
        Arrays.fill(latest, NONE);
        for (int line = 0; line < history.size(); line++) {
            if (isDescribed(history, line)) {
                latest[history.product(line)] = history.title(line);
            }
        }
        return titles(history, product -> latest[product]);
    }

    /** How many lines carry each pair of product and title; nearly every title belongs to one product. */
    private static Map<Long, Integer> lines(SalesHistory history) {
        int[] owners = new int[history.titles().size()];
        int[] owned = new int[history.titles().size()];
        Map<Long, Integer> lines = new HashMap<>();
        for (int line = 0; line < history.size(); line++) {
            if (isDescribed(history, line)) {
                int title = history.title(line);
                int product = history.product(line);
                if (owned[title] == 0) {
                    owners[title] = product;
                }
                if (owners[title] == product) {
                    owned[title]++;
                } else {
                    lines.merge(key(product, title), 1, Integer::sum);
                }
            }
        }
        for (int title = 0; title < owned.length; title++) {
            if (owned[title] > 0) {
                lines.put(key(owners[title], title), owned[title]);
            }
        }
        return lines;
    }

    private static long key(int product, int title) {
        return ((long) product << 32) | title;
    }

    private static boolean isDescribed(SalesHistory history, int line) {
        int title = history.title(line);
        return title >= 0 && !history.titles().get(title).isBlank();
    }

    private static List<String> titles(SalesHistory history, IntUnaryOperator titleOf) {
        List<String> titles = new ArrayList<>();
        for (int product = 0; product < history.products().size(); product++) {
            int title = titleOf.applyAsInt(product);
            titles.add(title == NONE ? history.products().get(product) : tidy(history.titles(), title));
        }
        return List.copyOf(titles);
    }

    private static String tidy(List<String> titles, int title) {
        return titles.get(title).strip().replaceAll("\\s+", " ");
    }
}
