/** Tests of the seasons read off words, on the bundled shop and on planted ones. */
@NullMarked
package solstice.features.text;

import org.jspecify.annotations.NullMarked;
