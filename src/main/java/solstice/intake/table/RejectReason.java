package solstice.intake.table;

/** Why a row cannot be used. */
public enum RejectReason {
    FEWER_COLUMNS_THAN_HEADERS("fewer columns than headers"),
    NO_PRODUCT("no product"),
    NO_DATE("no date"),
    NOT_A_DATE_BETWEEN_1970_AND_2099("not a date between 1970 and 2099"),
    A_DAY_THAT_IS_STILL_TO_COME("a day that is still to come"),
    MORE_PIECES_THAN_THERE_CAN_BE("more pieces than there can be"),
    LONGER_THAN_1_000_LETTERS("longer than 1,000 letters"),
    NO_NUMBER("no number"),
    NOT_A_NUMBER("not a number"),
    NOT_A_DATE("not a date"),
    FAILED_ITS_STATIONS_QUALITY_CHECK("failed its station's quality check"),
    ANOTHER_FIGURE_STANDS_FOR_THIS_STATION_AND_DAY("another figure stands for this station and day"),
    BEYOND_ANY_DAYS_TEMPERATURE("beyond any day's temperature"),
    BEYOND_ANY_DAYS_RAIN("beyond any day's rain"),
    NO_NAME("no name"),
    ENDS_BEFORE_IT_BEGINS("ends before it begins"),
    NEITHER_A_SEGMENT_NOR_A_CUSTOMER("neither a segment nor a customer"),
    NO_COLUMN_PRODUCT("no column product"),
    NO_COLUMN_VERDICT("no column verdict"),
    UNKNOWN_VERDICT("unknown verdict"),
    A_SHARE_IS_A_NUMBER_ABOVE_0_AND_AT_MOST_1("a share is a number above 0 and at most 1"),
    NO_PRODUCT_CODE("no product code"),
    NO_CUSTOMER("no customer");

    private final String words;

    RejectReason(String words) {
        this.words = words;
    }

    /** In English, as lists of rejected rows have it. */
    public String words() {
        return words;
    }
}
