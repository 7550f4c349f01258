/** The shop's weather: what was found in its files, and whose observations count. */
@NullMarked
package solstice.ui.data.weather;

import org.jspecify.annotations.NullMarked;
