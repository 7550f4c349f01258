package solstice.retail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The products that a shop lists, whether sold yet or not. It carries no dates of its own: what it says holds for
 * every day.
 */
public final class Catalogue {
    public static final Catalogue EMPTY = new Catalogue(List.of());

    private final List<ProductFacts> products;
    private final KeyIndex<ProductFacts> byCode = new KeyIndex<>();

    private Catalogue(List<ProductFacts> products) {
        this.products = products;
        products.forEach(product -> byCode.put(product.code(), product));
    }

    /** A catalogue of products, each of another code. */
    public static Catalogue of(Collection<ProductFacts> products) {
        return new Catalogue(products.stream()
                .sorted(Comparator.comparing(ProductFacts::code))
                .toList());
    }

    /** In order of code. */
    public List<ProductFacts> products() {
        return products;
    }

    /** What it says of a product, whose code may be written as another program would (see {@link PlainKey}). */
    public Optional<ProductFacts> find(String code) {
        return byCode.find(code);
    }

    /**
     * Products that may be offered on a day though none was ever sold: those that are launched by then and not ended, as
     * far as the catalogue tells.
     *
     * @param sold codes of the products sold so far
     */
    public List<ProductFacts> newcomers(LocalDate day, Collection<String> sold) {
        KeyIndex<String> known = KeyIndex.of(sold);
        return products.stream()
                .filter(product ->
                        product.isOffered(day) && known.find(product.code()).isEmpty())
                .toList();
    }

    public boolean isEmpty() {
        return products.isEmpty();
    }
}
