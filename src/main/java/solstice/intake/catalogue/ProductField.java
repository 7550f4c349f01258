package solstice.intake.catalogue;

/** What a column of a catalogue can mean, beside the levels of its categories. */
public enum ProductField {
    CODE,
    /** What the variants of one product share, such as the handle of a web shop. */
    GROUP,
    TITLE,
    DESCRIPTION,
    /** A path in one column, or the only level there is. */
    CATEGORY,
    BRAND,
    PRICE,
    COST,
    /** Of the price, or in money; serves where there is no cost. */
    MARGIN,
    STOCK,
    LAUNCH,
    END,
    IMAGE
}
