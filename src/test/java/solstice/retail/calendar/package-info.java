@NullMarked
package solstice.retail.calendar;

import org.jspecify.annotations.NullMarked;
