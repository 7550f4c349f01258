@NullMarked
package solstice.workflow.training.apart;

import org.jspecify.annotations.NullMarked;
