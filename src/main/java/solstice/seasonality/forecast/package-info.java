/** What a season means for weeks to come: expected indices and pieces, with intervals. Numbers only. */
@NullMarked
package solstice.seasonality.forecast;

import org.jspecify.annotations.NullMarked;
