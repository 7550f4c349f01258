/** Tests of whether a series is seasonal at all, each a statistic with its probability. */
@NullMarked
package solstice.seasonality.evidence;

import org.jspecify.annotations.NullMarked;
