package solstice.workflow;

import org.jspecify.annotations.Nullable;
import solstice.retail.Product;
import solstice.retail.ProductFacts;

/**
 * One product of a shop.
 *
 * @param product with its title and family
 * @param facts what the catalogue says of it; null where it is not listed there
 * @param sold whether it was ever sold; one that was not is new, or was never asked for
 */
public record CatalogueEntry(Product product, @Nullable ProductFacts facts, boolean sold) {}
