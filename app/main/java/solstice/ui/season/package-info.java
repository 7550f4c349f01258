/** The screen that takes sales apart into trend, season and remainder. */
@NullMarked
package solstice.ui.season;

import org.jspecify.annotations.NullMarked;
