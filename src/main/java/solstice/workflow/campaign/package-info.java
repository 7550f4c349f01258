/** What merchandisers do: preview lists, ask what if, take feedback, hand promo lists over. */
@NullMarked
package solstice.workflow.campaign;

import org.jspecify.annotations.NullMarked;
