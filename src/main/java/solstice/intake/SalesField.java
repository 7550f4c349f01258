package solstice.intake;

/** What a column of a sales file can mean. */
public enum SalesField {
    DATE,
    PRODUCT,
    QUANTITY,
    ORDER,
    TITLE,
    PRICE,
    AMOUNT,
    CUSTOMER,
    COUNTRY
}
