/** Holidays, occasions and promotions on a calendar of the year, and how its days are covered with weather. */
@NullMarked
package solstice.ui.data.calendar;

import org.jspecify.annotations.NullMarked;
