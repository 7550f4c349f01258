/** Pictures of products as numbers: colour and texture, worked out here and nowhere else. */
@NullMarked
package solstice.features.image;

import org.jspecify.annotations.NullMarked;
