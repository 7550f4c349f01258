/** Segments' lists, the rules on them, and what-ifs. */
@NullMarked
package solstice.campaign;

import org.jspecify.annotations.NullMarked;
