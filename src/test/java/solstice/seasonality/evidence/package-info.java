/** Tests of the seasonality tests, against R's figures. */
@NullMarked
package solstice.seasonality.evidence;

import org.jspecify.annotations.NullMarked;
