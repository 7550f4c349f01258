/** Proofs of the plain methods, by brute force on small shops. */
@NullMarked
package solstice.recommender.baseline;

import org.jspecify.annotations.NullMarked;
