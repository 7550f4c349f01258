/** Tests of what leaves the house: pictures, tables, lists. */
@NullMarked
package solstice.export;

import org.jspecify.annotations.NullMarked;
