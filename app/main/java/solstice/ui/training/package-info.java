/** The screen where models are trained, listed and measured beside simple methods. */
@NullMarked
package solstice.ui.training;

import org.jspecify.annotations.NullMarked;
