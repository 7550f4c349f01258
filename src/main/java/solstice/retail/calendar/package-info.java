/** Marked days: what they are, and the rules that say when they fall. */
@NullMarked
package solstice.retail.calendar;

import org.jspecify.annotations.NullMarked;
