/** Promo lists and charts out. */
@NullMarked
package solstice.export;

import org.jspecify.annotations.NullMarked;
