/** What counts as demand: the rules of cleaning, each of which a person can see, count and switch. */
@NullMarked
package solstice.intake.cleaning;

import org.jspecify.annotations.NullMarked;
