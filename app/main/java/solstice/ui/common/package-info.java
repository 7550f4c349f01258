/** What every screen stands on: background work, questions to the person, words in two languages, settings. */
@NullMarked
package solstice.ui.common;

import org.jspecify.annotations.NullMarked;
