/** The terminal: one command for each piece of work, over the same workflow classes. */
@NullMarked
package solstice.cli;

import org.jspecify.annotations.NullMarked;
