/** The campaign being planned, which three screens share: its settings, its rules, its lists. */
@NullMarked
package solstice.ui.common.plan;

import org.jspecify.annotations.NullMarked;
