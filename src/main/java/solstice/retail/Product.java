package solstice.retail;

/**
 * Something the shop sells.
 *
 * @param code the shop's own stock code
 * @param title its most frequent clean description
 * @param family the product family: from the catalogue's category or, where there is none, from the title
 */
public record Product(String code, String title, String family) {}
