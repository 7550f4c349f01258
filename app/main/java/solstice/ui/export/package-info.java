/** The screen that writes promo lists to files. */
@NullMarked
package solstice.ui.export;

import org.jspecify.annotations.NullMarked;
