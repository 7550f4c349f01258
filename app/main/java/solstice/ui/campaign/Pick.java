package solstice.ui.campaign;

import solstice.campaign.Recommendation;
import solstice.campaign.SegmentList;

/**
 * A recommendation where it stands.
 *
 * @param list the list it is on
 * @param item the recommendation
 */
public record Pick(SegmentList list, Recommendation item) {

    /** The stock code of the product recommended. */
    public String code() {
        return item.product().code();
    }
}
