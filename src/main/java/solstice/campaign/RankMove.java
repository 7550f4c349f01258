package solstice.campaign;

import solstice.retail.Product;

/**
 * What feedback does to a product.
 *
 * @param product which
 * @param before rank before; 0 when it is not in the list
 * @param after rank after; 0 when it is not in the list
 * @param probabilityBefore chance to be bought before, 0 to 1
 * @param probabilityAfter the same after
 */
public record RankMove(Product product, int before, int after, double probabilityBefore, double probabilityAfter) {}
