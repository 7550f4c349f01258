package solstice.features.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import solstice.features.families.HeadNouns.Head;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;

/**
 * Product families, from the catalogue's categories ({@link CategoryFamilies}) and, for products without one, from
 * their titles.
 *
 * <p>By title, a product's family is the head noun of its title ({@link HeadNouns}): Bag, Mug, Lampshade. A word before the
 * head that makes a group of its own splits off a narrower family: T-light holder, Photo frame. A title without a
 * head noun goes to the material, motif or occasion it shares with others ({@link TopicWords}): Christmas, Felt. What
 * is left is {@link #OTHER}. How many products make a family grows with the assortment: at least three, and one in
 * four hundred. The result depends on the given history and catalogue alone, and of the history on nothing but the titles in it.
 */
public final class ProductFamilies {
    /** The family of products that fit no other. */
    public static final String OTHER = "Other";

    private static final int PRODUCTS_PER_FAMILY = 400;
    private static final int FEWEST = 3;
    private static final Head NO_KIND = new Head("", "");

    private final List<String> families;
    private final List<String> names;
    private final FamilyBasis basis;
    private final BinaryOperator<String> rule;

    private ProductFamilies(List<String> families, FamilyBasis basis, BinaryOperator<String> rule) {
        this.families = List.copyOf(families);
        this.basis = basis;
        this.rule = rule;
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
        return of(history, Catalogue.EMPTY);
    }

    /** Sorts the products of a history into families, by the catalogue as far as it sorts them itself. */
    public static ProductFamilies of(SalesHistory history, Catalogue catalogue) {
        return of(history.products(), ProductTitles.of(history, catalogue), catalogue);
    }

    /** Sorts products into families, each with its code and title, by the catalogue as far as it sorts them itself. */
    public static ProductFamilies of(List<String> codes, List<String> productTitles, Catalogue catalogue) {
        CategoryFamilies categories = CategoryFamilies.of(catalogue);
        List<Optional<String>> sorted = codes.stream().map(categories::family).toList();
        List<String> rest = IntStream.range(0, codes.size())
                .filter(product -> sorted.get(product).isEmpty())
                .mapToObj(productTitles::get)
                .toList();
        Map<String, String> byName = categories.byName();
        ProductFamilies titled = ofTitles(rest);
        Iterator<String> byTitle = titled.families.iterator();
        List<String> families = new ArrayList<>(codes.size());
        for (Optional<String> category : sorted) {
            families.add(category.isPresent() ? category.get() : sameName(byTitle.next(), byName));
        }
        return new ProductFamilies(
                families,
                categories.basis(codes.size() - rest.size(), rest.size()),
                (code, title) -> categories.family(code).orElseGet(() -> sameName(titled.family(code, title), byName)));
    }

    /** The same with products that have never been sold, after the others; each goes to the family that it would fit. */
    public ProductFamilies with(List<ProductFacts> newcomers) {
        List<String> titles = ProductTitles.of(newcomers);
        List<String> all = new ArrayList<>(families);
        for (int i = 0; i < newcomers.size(); i++) {
            all.add(family(newcomers.get(i).code(), titles.get(i)));
        }
        return new ProductFamilies(all, basis, rule);
    }

    /** The families of products by the catalogue's categories alone; {@link #OTHER} where it has none for one. */
    public static List<String> byCategory(List<ProductFacts> products, Catalogue catalogue) {
        CategoryFamilies categories = CategoryFamilies.of(catalogue);
        return products.stream()
                .map(product -> categories.family(product.code()).orElse(OTHER))
                .toList();
    }

    private static String sameName(String family, Map<String, String> byName) {
        return byName.getOrDefault(family.toLowerCase(Locale.ROOT), family);
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
        Function<TitlePhrases, Head> kind = title -> nouns.head(title)
                .map(head -> pairs.getOrDefault(head, 0) > fewest ? head : new Head(head.stem(), ""))
                .or(() -> topics.topic(title).map(stem -> new Head(stem, "")))
                .orElse(NO_KIND);
        List<Head> kinds = titles.stream().map(kind).toList();
        FamilyNames names = FamilyNames.of(titles, kinds);
        Function<Head, String> name = one -> one.equals(NO_KIND) ? OTHER : names.name(one);
        List<String> families = kinds.stream().map(name).toList();
        return new ProductFamilies(
                families,
                new FamilyBasis(0, 0, 0, 0, 0, families.size()),
                (code, title) -> name.apply(kind.apply(TitlePhrases.of(title))));
    }

    /**
     * The family of a product.
     *
     * @param product index into {@link SalesHistory#products()}
     */
    public String family(int product) {
        return families.get(product);
    }

    /** The family that any product belongs to by what was learned here, among those sorted or not. */
    public String family(String code, String title) {
        return rule.apply(code, title);
    }

    /** How the products came by their families. */
    public FamilyBasis basis() {
        return basis;
    }

    /** All families that have a product, by name, {@link #OTHER} last. */
    public List<String> names() {
        return names;
    }
}
