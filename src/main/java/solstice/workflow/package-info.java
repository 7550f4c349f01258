/** One class for each thing a person does; the window and the terminal call only these. */
@NullMarked
package solstice.workflow;

import org.jspecify.annotations.NullMarked;
