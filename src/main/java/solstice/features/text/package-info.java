/** Seasons read off the words of titles and descriptions, for products that have no history of their own. */
@NullMarked
package solstice.features.text;

import org.jspecify.annotations.NullMarked;
