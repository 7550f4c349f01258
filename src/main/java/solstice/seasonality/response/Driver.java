package solstice.seasonality.response;

/** A figure of the weather that sales may move with. */
public enum Driver {
    /** Mean temperature of a week; its unit is 1 degree Celsius. */
    TEMPERATURE(1),
    /** Rain of a week; its unit is 10 millimetres. */
    RAIN(10),
    /** Hours of sunshine a day, mean of a week; its unit is 1 hour. */
    SUNSHINE(1);

    private final double unit;

    Driver(double unit) {
        this.unit = unit;
    }

    /** What one unit is, in the figure's own measure: degrees Celsius, millimetres a week, hours a day. */
    public double unit() {
        return unit;
    }

    /** What a week has: the mean of its known days, or for rain seven times that. */
    double ofWeek(double meanOfDays) {
        return (this == RAIN ? 7 : 1) * meanOfDays / unit;
    }
}
