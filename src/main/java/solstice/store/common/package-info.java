/** What the tables of a project share. */
@NullMarked
package solstice.store.common;

import org.jspecify.annotations.NullMarked;
