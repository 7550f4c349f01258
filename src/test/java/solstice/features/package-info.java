/** Tests of what is known about products, customers and the season. */
@NullMarked
package solstice.features;

import org.jspecify.annotations.NullMarked;
