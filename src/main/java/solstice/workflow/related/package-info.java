/** Several files at once: what each tells of, and how they fit together. */
@NullMarked
package solstice.workflow.related;

import org.jspecify.annotations.NullMarked;
