/** How well the sales cover their time. */
@NullMarked
package solstice.ui.data.quality;

import org.jspecify.annotations.NullMarked;
