/** Proofs of the recommender. */
@NullMarked
package solstice.recommender;

import org.jspecify.annotations.NullMarked;
