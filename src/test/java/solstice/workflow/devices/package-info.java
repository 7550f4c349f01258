@NullMarked
package solstice.workflow.devices;

import org.jspecify.annotations.NullMarked;
