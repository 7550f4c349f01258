package solstice.features.families;

/**
 * How products came by their families.
 *
 * @param level the level of the catalogue's categories that makes the families, 1 for the widest; 0 where there is
 *     no catalogue with categories
 * @param levels how many levels the catalogue has
 * @param families families that the level has in the whole catalogue
 * @param products products that the catalogue puts into them, sold or not
 * @param byCategory sold products whose family comes from the catalogue
 * @param byTitle sold products whose family comes from their titles
 */
public record FamilyBasis(int level, int levels, int families, int products, int byCategory, int byTitle) {}
