/** Seasonal indices that borrow from wider series what a narrow one cannot tell. Numbers only. */
@NullMarked
package solstice.seasonality.indices;

import org.jspecify.annotations.NullMarked;
