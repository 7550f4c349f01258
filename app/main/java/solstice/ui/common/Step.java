package solstice.ui.common;

/** The steps of the work in their order, as the rail shows them. */
public enum Step {
    DATA(1, "mdi2d-database-import-outline"),
    SEASONS(2, "mdi2c-chart-timeline-variant"),
    MODEL(3, "mdi2b-brain"),
    CAMPAIGN(4, "mdi2b-bullhorn-outline"),
    WHAT_IF(5, "mdi2h-help-rhombus-outline"),
    EXPORT(6, "mdi2e-export-variant");

    private final int number;
    private final String icon;

    Step(int number, String icon) {
        this.number = number;
        this.icon = icon;
    }

    /** Its place on the rail, from 1; with Ctrl, the key that goes there. */
    public int number() {
        return number;
    }

    /** The literal of its icon in the Material pack. */
    public String icon() {
        return icon;
    }
}
