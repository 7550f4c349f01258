/** Seasons of real shops' series: gaps, levels that grow, calendars that do not divide, events, outliers, rare sales. */
@NullMarked
package solstice.seasonality.fit;

import org.jspecify.annotations.NullMarked;
