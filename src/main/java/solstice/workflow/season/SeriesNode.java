package solstice.workflow.season;

import org.jspecify.annotations.Nullable;

/**
 * One series in the tree from the assortment down to a product.
 *
 * @param key which sales it adds up
 * @param parent the series it is part of; null for the assortment
 * @param name for people
 * @param strength of its yearly season beyond that of noise, 0 to 1; {@code NaN} where its history is too short
 * @param units pieces sold in all
 * @param observations days, weeks or months with a sale
 */
public record SeriesNode(
        SeriesKey key, @Nullable SeriesKey parent, String name, double strength, double units, int observations) {}
