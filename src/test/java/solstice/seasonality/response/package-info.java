/** Tests of the weather response, with effects planted and with none. */
@NullMarked
package solstice.seasonality.response;

import org.jspecify.annotations.NullMarked;
