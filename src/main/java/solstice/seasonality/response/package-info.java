/** How far sales move with the weather, beyond trend and season: numbers in, numbers out. */
@NullMarked
package solstice.seasonality.response;

import org.jspecify.annotations.NullMarked;
