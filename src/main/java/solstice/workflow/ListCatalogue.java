package solstice.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import solstice.features.families.ProductFamilies;
import solstice.retail.Catalogue;
import solstice.retail.Product;
import solstice.retail.ProductFacts;

/** Lists everything a shop offers or sold. */
public final class ListCatalogue {
    private final Project project;

    public ListCatalogue(Project project) {
        this.project = project;
    }

    /** The products that were sold, in the order of {@link Project#products()}, then those that never were, by code. */
    public List<CatalogueEntry> run() {
        Catalogue catalogue = project.catalogue();
        Set<ProductFacts> known = new HashSet<>();
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Product product : project.products()) {
            ProductFacts facts = catalogue.find(product.code()).orElse(null);
            if (facts != null) {
                known.add(facts);
            }
            entries.add(new CatalogueEntry(product, facts, true));
        }
        entries.addAll(unsold(catalogue, known));
        return entries;
    }

    private static List<CatalogueEntry> unsold(Catalogue catalogue, Set<ProductFacts> known) {
        List<ProductFacts> rest = catalogue.products().stream()
                .filter(facts -> !known.contains(facts))
                .toList();
        List<String> families = ProductFamilies.byCategory(rest, catalogue);
        return IntStream.range(0, rest.size())
                .mapToObj(i -> new CatalogueEntry(
                        new Product(rest.get(i).code(), title(rest.get(i)), families.get(i)), rest.get(i), false))
                .toList();
    }

    private static String title(ProductFacts facts) {
        return facts.title().isEmpty() ? facts.code() : facts.title();
    }
}
