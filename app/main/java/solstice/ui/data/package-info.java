/** The screen where sales files come in and the catalogue can be looked through. */
@NullMarked
package solstice.ui.data;

import org.jspecify.annotations.NullMarked;
