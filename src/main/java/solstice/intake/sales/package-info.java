/** Sales lines: which column means what, what a row says, what kind of line it is. */
@NullMarked
package solstice.intake.sales;

import org.jspecify.annotations.NullMarked;
