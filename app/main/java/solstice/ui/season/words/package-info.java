/** Seasons read off the words of titles. */
@NullMarked
package solstice.ui.season.words;

import org.jspecify.annotations.NullMarked;
