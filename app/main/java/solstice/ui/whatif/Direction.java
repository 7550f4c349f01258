package solstice.ui.whatif;

import java.util.Locale;
import solstice.campaign.RankMove;

/** Which way a product moves on a list. */
enum Direction {
    UP("mdi2a-arrow-up-bold"),
    DOWN("mdi2a-arrow-down-bold"),
    SAME("mdi2m-minus"),
    NEW("mdi2p-plus-circle-outline"),
    GONE("mdi2c-close-circle-outline");

    private final String icon;

    Direction(String icon) {
        this.icon = icon;
    }

    static Direction of(RankMove move) {
        if (move.before() == move.after()) {
            return SAME;
        }
        if (move.before() == 0) {
            return NEW;
        }
        if (move.after() == 0) {
            return GONE;
        }
        return move.after() < move.before() ? UP : DOWN;
    }

    String icon() {
        return icon;
    }

    /** The class by which the stylesheet knows its colour. */
    String styleClass() {
        return "move-" + name().toLowerCase(Locale.ROOT);
    }
}
