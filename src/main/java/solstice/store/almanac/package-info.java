/** Weather and marked days in the project file. */
@NullMarked
package solstice.store.almanac;

import org.jspecify.annotations.NullMarked;
