/** Tests of the published networks. */
@NullMarked
package solstice.recommender.neural.reference;

import org.jspecify.annotations.NullMarked;
