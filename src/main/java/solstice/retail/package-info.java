/** The words of the trade. Imports the JDK alone. */
@NullMarked
package solstice.retail;

import org.jspecify.annotations.NullMarked;
