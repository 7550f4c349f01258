/** Tests of the decomposition engine, against other programs' numbers and against its own laws. */
@NullMarked
package solstice.seasonality;

import org.jspecify.annotations.NullMarked;
