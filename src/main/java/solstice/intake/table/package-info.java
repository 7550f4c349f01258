/** Files of rows from outside: what they are, how they are written, what their cells say. */
@NullMarked
package solstice.intake.table;

import org.jspecify.annotations.NullMarked;
