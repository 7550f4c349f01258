/** The rules of the house, as tests. */
@NullMarked
package solstice.architecture;

import org.jspecify.annotations.NullMarked;
