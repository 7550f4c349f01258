package solstice.features.segments;

import java.util.Locale;

/**
 * How a customer buys: the classes of the recency-frequency-monetary segmentation, best first.
 *
 * <p>Every named customer has a recency share, a frequency share and a money share in [0, 1]: the part of all
 * customers who bought longer ago, on fewer orders, or for less money (ties share the middle of their ranks). Value
 * is the mean of the last two. The first rule that holds decides:
 *
 * <ol>
 *   <li>new: the only order lies within the last {@value #NEW_DAYS} days;
 *   <li>champions: recency share at least .6 and value at least .8;
 *   <li>loyal: recency share at least .5 and value at least .5;
 *   <li>promising: recency share at least .6;
 *   <li>at risk: value at least .5, so a good customer who stays away;
 *   <li>fading: recency share at least .25;
 *   <li>dormant: everyone else.
 * </ol>
 *
 * <p>After Hughes, Strategic Database Marketing (1994), with shares in place of fixed fifths.
 */
public enum Habit {
    CHAMPIONS("Champions"),
    LOYAL("Loyal"),
    PROMISING("Promising"),
    NEW("New"),
    AT_RISK("At risk"),
    FADING("Fading"),
    DORMANT("Dormant");

    static final int NEW_DAYS = 60;

    private final String title;

    Habit(String title) {
        this.title = title;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** The segment id, such as {@code rfm:at-risk}. */
    public String id() {
        return "rfm:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class of a customer by shares in [0, 1]. */
    static Habit of(boolean fresh, double recency, double value) {
        if (fresh) {
            return NEW;
        }
        if (recency >= 0.6 && value >= 0.8) {
            return CHAMPIONS;
        }
        if (recency >= 0.5 && value >= 0.5) {
            return LOYAL;
        }
        if (recency >= 0.6) {
            return PROMISING;
        }
        if (value >= 0.5) {
            return AT_RISK;
        }
        return recency >= 0.25 ? FADING : DORMANT;
    }
}
