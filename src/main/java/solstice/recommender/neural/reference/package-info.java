/** The published networks, as DL4J graphs, to measure Solstice's own model against. */
@NullMarked
package solstice.recommender.neural.reference;

import org.jspecify.annotations.NullMarked;
