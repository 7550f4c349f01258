/** The screen that tries out feedback on a copy of the model. */
@NullMarked
package solstice.ui.whatif;

import org.jspecify.annotations.NullMarked;
