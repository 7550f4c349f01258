/** Everything the shop sells, as a table. */
@NullMarked
package solstice.ui.data.catalogue;

import org.jspecify.annotations.NullMarked;
