package solstice.intake.sales;

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
