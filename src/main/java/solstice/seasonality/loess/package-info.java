/** The smoothing kernels beneath a decomposition: local regression at equally spaced points, moving averages. */
@NullMarked
package solstice.seasonality.loess;

import org.jspecify.annotations.NullMarked;
