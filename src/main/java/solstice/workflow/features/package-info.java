/** Looking at what the model sees. */
@NullMarked
package solstice.workflow.features;

import org.jspecify.annotations.NullMarked;
