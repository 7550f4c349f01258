/** Tests of what pictures say. */
@NullMarked
package solstice.features.image;

import org.jspecify.annotations.NullMarked;
