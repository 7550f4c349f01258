@NullMarked
package solstice.seasonality.indices;

import org.jspecify.annotations.NullMarked;
