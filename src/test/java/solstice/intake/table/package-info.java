/** Tests of tables in files of all kinds. */
@NullMarked
package solstice.intake.table;

import org.jspecify.annotations.NullMarked;
