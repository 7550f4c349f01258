@NullMarked
package solstice.seasonality.x13;

import org.jspecify.annotations.NullMarked;
