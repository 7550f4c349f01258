@NullMarked
package solstice.seasonality.forecast;

import org.jspecify.annotations.NullMarked;
