/** The way in: terminal or window, and how the window is put together. */
@NullMarked
package solstice.start;

import org.jspecify.annotations.NullMarked;
