/** What a model can be trained on, found out before anything of CUDA is loaded. */
@NullMarked
package solstice.workflow.devices;

import org.jspecify.annotations.NullMarked;
