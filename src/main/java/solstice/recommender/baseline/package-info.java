/** Plain methods that a learned model must beat, each as good as it can be made. */
@NullMarked
package solstice.recommender.baseline;

import org.jspecify.annotations.NullMarked;
