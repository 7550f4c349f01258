/** Files of rows under headers that are small enough to be taken as a whole: lists of products, customers, answers. */
@NullMarked
package solstice.intake.sheet;

import org.jspecify.annotations.NullMarked;
