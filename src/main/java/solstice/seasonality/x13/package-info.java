/** X-13ARIMA-SEATS for months and quarters, as JDemetra+ computes it. */
@NullMarked
package solstice.seasonality.x13;

import org.jspecify.annotations.NullMarked;
