/** Files on their way in: chosen, looked at, mapped, imported. */
@NullMarked
package solstice.ui.data.incoming;

import org.jspecify.annotations.NullMarked;
