@NullMarked
package solstice.seasonality.fit;

import org.jspecify.annotations.NullMarked;
