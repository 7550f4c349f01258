/** What single events and single observations did to a series: effects of holidays and promotions, outliers. */
@NullMarked
package solstice.seasonality.effects;

import org.jspecify.annotations.NullMarked;
