/** The network itself: the only place that imports ND4J or DL4J. */
@NullMarked
package solstice.recommender.neural;

import org.jspecify.annotations.NullMarked;
