/** How good lists and probabilities are, and how sure that is: numbers in, numbers out. */
@NullMarked
package solstice.recommender.marks;

import org.jspecify.annotations.NullMarked;
