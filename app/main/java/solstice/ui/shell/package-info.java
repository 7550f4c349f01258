/** The window around the screens: title bar, rail of steps, status bar, welcome. */
@NullMarked
package solstice.ui.shell;

import org.jspecify.annotations.NullMarked;
