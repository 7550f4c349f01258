/** How cells are written: dates, numbers, repeated texts. */
@NullMarked
package solstice.intake.form;

import org.jspecify.annotations.NullMarked;
