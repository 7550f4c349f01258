/** Training in a program of its own, so that what kills it kills nothing else. */
@NullMarked
package solstice.workflow.training.apart;

import org.jspecify.annotations.NullMarked;
