/** The screen that draws up promo lists per segment and lets a merchandiser edit them. */
@NullMarked
package solstice.ui.campaign;

import org.jspecify.annotations.NullMarked;
