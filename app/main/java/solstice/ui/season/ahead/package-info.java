/** What a season means for weeks to come. */
@NullMarked
package solstice.ui.season.ahead;

import org.jspecify.annotations.NullMarked;
