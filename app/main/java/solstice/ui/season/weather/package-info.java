/** How far families move with weather that is not as usual. */
@NullMarked
package solstice.ui.season.weather;

import org.jspecify.annotations.NullMarked;
