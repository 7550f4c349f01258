package solstice.intake.catalogue;

/** What a file tells of. */
public enum FileRole {
    /** What was sold, line by line or added up. */
    SALES,
    /** What the shop offers. */
    CATALOGUE,
    /** Who its customers are. */
    CUSTOMERS,
    /** What the weather was. */
    WEATHER,
    /** Holidays and other marked days. */
    EVENTS,
    /** What customers answered. */
    FEEDBACK,
    /** Promotions from one day to another. */
    CAMPAIGNS,
    /** None of these, as far as can be told. */
    UNKNOWN
}
