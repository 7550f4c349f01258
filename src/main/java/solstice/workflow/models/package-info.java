/** The trained models of a project: listed, set side by side, made current, deleted, and carried from shop to shop. */
@NullMarked
package solstice.workflow.models;

import org.jspecify.annotations.NullMarked;
