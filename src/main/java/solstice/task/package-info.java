/** Long work: progress, cancellation, and the one exception for an environment that fails. */
@NullMarked
package solstice.task;

import org.jspecify.annotations.NullMarked;
