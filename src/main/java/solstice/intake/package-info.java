/** Files in: shop exports of any shape become typed rows, or rejects that say why. */
@NullMarked
package solstice.intake;

import org.jspecify.annotations.NullMarked;
