/** What an import did, to the row. */
@NullMarked
package solstice.ui.data.result;

import org.jspecify.annotations.NullMarked;
