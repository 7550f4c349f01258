/** Who buys: segments of customers by habit, country and traits. */
@NullMarked
package solstice.features.segments;

import org.jspecify.annotations.NullMarked;
