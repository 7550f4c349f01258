/** Who will buy what, when: models, scoring and evaluation. */
@NullMarked
package solstice.recommender;

import org.jspecify.annotations.NullMarked;
