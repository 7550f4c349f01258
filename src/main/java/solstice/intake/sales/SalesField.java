package solstice.intake.sales;

/** What a column of a sales file can mean. */
public enum SalesField {
    /** The day, with or without the time. */
    DATE,
    /** The time of day, where it has a column of its own. */
    TIME,
    /** The product's code. */
    PRODUCT,
    /** Pieces, kilograms. */
    QUANTITY,
    /** The order's number. */
    ORDER,
    /** What the product is called. */
    TITLE,
    /** Money for a piece. */
    PRICE,
    /** Money for the line. */
    AMOUNT,
    /** Who bought. */
    CUSTOMER,
    /** Which household bought; stands for the customer where the file names none. */
    HOUSEHOLD,
    /** Which store sold; stands for the customer where the file names neither customer nor household. */
    STORE,
    /** Where the customer lives. */
    COUNTRY,
    /** Money taken off the line, or the share of its price. */
    DISCOUNT,
    /** What a piece cost the shop. */
    COST,
    /** Which money the prices are in. */
    CURRENCY,
    /** Where it was sold: web, app, a marketplace. */
    CHANNEL,
    /** What happened: view, cart, purchase, return, or how the order stands. */
    EVENT,
    /** What the line's money is for: the product itself, shipping, tax. */
    LINE_TYPE,
    /** Money for other than products, in a column of its own. */
    FEE,
    /** What kind of money a line's is, above {@link #LINE_TYPE}: for goods, for fees, off for a promotion. */
    MONEY_TYPE,
    /** The day on which the order was called off; blank where it was not. */
    CANCELLED,
    /** The line's own number, which tells equal lines of one order apart. */
    LINE
}
