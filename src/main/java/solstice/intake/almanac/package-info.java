/** The days themselves: weather and marked days. */
@NullMarked
package solstice.intake.almanac;

import org.jspecify.annotations.NullMarked;
