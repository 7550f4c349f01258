package solstice.retail;

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

    public boolean isEmpty() {
        return products.isEmpty();
    }
}
