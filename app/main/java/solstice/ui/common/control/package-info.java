/** Small controls and table columns that several screens share. */
@NullMarked
package solstice.ui.common.control;

import org.jspecify.annotations.NullMarked;
