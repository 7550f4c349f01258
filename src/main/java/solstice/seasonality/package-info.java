/** Series in, seasons out: decomposition, seasonal indices and strength. Numbers only. */
@NullMarked
package solstice.seasonality;

import org.jspecify.annotations.NullMarked;
