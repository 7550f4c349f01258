@NullMarked
package solstice.workflow.models;

import org.jspecify.annotations.NullMarked;
