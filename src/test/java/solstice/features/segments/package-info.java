/** Tests of segments of customers. */
@NullMarked
package solstice.features.segments;

import org.jspecify.annotations.NullMarked;
