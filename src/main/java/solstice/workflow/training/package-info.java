/** Training the recommender and measuring it beside others. */
@NullMarked
package solstice.workflow.training;

import org.jspecify.annotations.NullMarked;
