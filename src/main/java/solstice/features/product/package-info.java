/** Products as the model sees them on a morning: their words, their year, their price. */
@NullMarked
package solstice.features.product;

import org.jspecify.annotations.NullMarked;
