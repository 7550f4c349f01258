package solstice.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What was sold of one thing, observation by observation.
 *
 * @param key which sales it adds up
 * @param parent the series it is part of; null for the assortment
 * @param name for people
 * @param pieces sold in each observation of a calendar
 */
record SoldSeries(SeriesKey key, @Nullable SeriesKey parent, String name, double[] pieces) {}
