/** What cleaning makes of a project's rows, rule by rule. */
@NullMarked
package solstice.ui.data.cleaning;

import org.jspecify.annotations.NullMarked;
