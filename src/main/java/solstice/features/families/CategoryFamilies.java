package solstice.features.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;

/**
 * Families from the categories of a catalogue, at one of their levels: the narrowest whose families hold at least
 * {@value #FEWEST} products on average, counted over the whole catalogue; where no level does, the widest. A level
 * that puts all products into one family sorts nothing: the next narrower that has several is taken then.
 *
 * <p>The whole catalogue counts, sold or not, so that a product keeps its family when sales go on. A family bears the
 * name of its category, with the wider category before it where two categories share a name.
 */
final class CategoryFamilies {
    private static final int FEWEST = 5;

    private final Catalogue catalogue;
    private final int levels;
    private final int level;
    private final Map<List<String>, String> names;

    private CategoryFamilies(Catalogue catalogue, int levels, int level) {
        this.catalogue = catalogue;
        this.levels = levels;
        this.level = level;
        this.names = names(catalogue, level);
    }

    static CategoryFamilies of(Catalogue catalogue) {
        int levels = catalogue.products().stream()
                .mapToInt(product -> product.categories().size())
                .max()
                .orElse(0);
        int level = levels;
        while (level > 1 && productsIn(catalogue) < FEWEST * (long) categories(catalogue, level)) {
            level--;
        }
        while (level < levels && categories(catalogue, level) < 2) {
            level++;
        }
        return new CategoryFamilies(catalogue, levels, level);
    }

    /** The family of a product by its code; empty where the catalogue has no category for it. */
    Optional<String> family(String code) {
        return catalogue.find(code).map(product -> names.get(key(product, level)));
    }

    /** All families by name in lower case. */
    Map<String, String> byName() {
        Map<String, String> byName = new HashMap<>();
        names.values().forEach(name -> byName.put(name.toLowerCase(Locale.ROOT), name));
        return byName;
    }

    FamilyBasis basis(int byCategory, int byTitle) {
        return new FamilyBasis(level, levels, names.size(), productsIn(catalogue), byCategory, byTitle);
    }

    private static int productsIn(Catalogue catalogue) {
        return (int) catalogue.products().stream()
                .filter(product -> !product.categories().isEmpty())
                .count();
    }

    private static int categories(Catalogue catalogue, int level) {
        Set<List<String>> categories = new HashSet<>();
        catalogue.products().forEach(product -> categories.add(key(product, level)));
        categories.remove(List.of());
        return categories.size();
    }

    /** A product's categories down to a level, in lower case; a product sorted less finely stays where it is. */
    private static List<String> key(ProductFacts product, int level) {
        return product.categories().stream()
                .limit(level)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<List<String>, String> names(Catalogue catalogue, int level) {
        Map<List<String>, List<String>> written = new HashMap<>();
        Map<String, Integer> bearers = new HashMap<>();
        for (ProductFacts product : catalogue.products()) {
            List<String> key = key(product, level);
            if (!key.isEmpty() && !written.containsKey(key)) {
                written.put(key, new ArrayList<>(product.categories().subList(0, key.size())));
                bearers.merge(key.get(key.size() - 1), 1, Integer::sum);
            }
        }
        Map<List<String>, String> names = new HashMap<>();
        written.forEach((key, path) -> {
            boolean shared = bearers.getOrDefault(key.get(key.size() - 1), 0) > 1;
            names.put(key, shared ? String.join(" > ", path) : path.get(path.size() - 1));
        });
        return names;
    }
}
