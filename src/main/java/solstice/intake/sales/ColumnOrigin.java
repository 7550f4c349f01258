package solstice.intake.sales;

/** How it is known what a column means. */
public enum ColumnOrigin {
    /** Its header says so. */
    HEADER,
    /** Its values look like it. */
    CONTENT,
    /** It meant this when a file with the same headers came before. */
    MEMORY,
    /** Somebody said so. */
    HAND
}
