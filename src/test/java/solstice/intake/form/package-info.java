/** Tests of how cells are written. */
@NullMarked
package solstice.intake.form;

import org.jspecify.annotations.NullMarked;
