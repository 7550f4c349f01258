package solstice.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import solstice.features.HeadNouns.Head;
import solstice.retail.SalesHistory;

/**
 * Product families, derived from product titles where a shop has no category column.
 *
 * <p>A product's family is the head noun of its title ({@link HeadNouns}): Bag, Mug, Lampshade. A word before the
 * head that makes a group of its own splits off a narrower family: T-light holder, Photo frame. A title without a
 * head noun goes to the material, motif or occasion it shares with others ({@link TopicWords}): Christmas, Felt. What
 * is left is {@link #OTHER}. How many products make a family grows with the assortment: at least three, and one in
 * four hundred. The result depends on the given history alone, and on nothing but the titles in it.
 */
public final class ProductFamilies {
    /** The family of products that fit no other. */
    public static final String OTHER = "Other";

    private static final int PRODUCTS_PER_FAMILY = 400;
    private static final int FEWEST = 3;
    private static final Head NO_KIND = new Head("", "");

    private final List<String> families;
    private final List<String> names;

    private ProductFamilies(List<String> families) {
        this.families = List.copyOf(families);
        TreeSet<String> sorted = new TreeSet<>(families);
        boolean other = sorted.remove(OTHER);
        List<String> all = new ArrayList<>(sorted);
        if (other) {
            all.add(OTHER);
        }
        names = List.copyOf(all);
    }

    /** Sorts the products of a history into families. */
    public static ProductFamilies of(SalesHistory history) {
        return ofTitles(ProductTitles.of(history));
    }

    /** Sorts products into families by their titles, one for each product. */
    public static ProductFamilies ofTitles(List<String> productTitles) {
        List<TitlePhrases> titles = productTitles.stream().map(TitlePhrases::of).toList();
        int fewest = Math.max(FEWEST, titles.size() / PRODUCTS_PER_FAMILY);
        HeadNouns nouns = HeadNouns.of(titles, fewest);
        List<Optional<Head>> heads = titles.stream().map(nouns::head).toList();
        Map<Head, Integer> pairs = new HashMap<>();
        heads.forEach(found -> found.ifPresent(head -> pairs.merge(head, 1, Integer::sum)));
        List<TitlePhrases> headless =
                titles.stream().filter(title -> nouns.head(title).isEmpty()).toList();
        TopicWords topics = TopicWords.of(headless, fewest);
        List<Head> kinds = new ArrayList<>();
        for (int product = 0; product < titles.size(); product++) {
            TitlePhrases title = titles.get(product);
            kinds.add(heads.get(product)
                    .map(head -> pairs.getOrDefault(head, 0) > fewest ? head : new Head(head.stem(), ""))
                    .or(() -> topics.topic(title).map(stem -> new Head(stem, "")))
                    .orElse(NO_KIND));
        }
        FamilyNames names = FamilyNames.of(titles, kinds);
        return new ProductFamilies(kinds.stream()
                .map(kind -> kind.equals(NO_KIND) ? OTHER : names.name(kind))
                .toList());
    }

    /**
     * The family of a product.
     *
     * @param product index into {@link SalesHistory#products()}
     */
    public String family(int product) {
        return families.get(product);
    }

    /** All families that have a product, by name, {@link #OTHER} last. */
    public List<String> names() {
        return names;
    }
}
