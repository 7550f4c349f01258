/** Proofs of the marks. */
@NullMarked
package solstice.recommender.marks;

import org.jspecify.annotations.NullMarked;
