package solstice.intake.sales;

/** What a kept line stands for; only {@link #SALE} counts as demand. */
public enum SaleKind {
    /** A product sold at a price. */
    SALE(0),
    /** An order taken back, marked as such by its number. */
    CANCELLATION(1),
    /** A book-keeping line, such as a bad debt. */
    ADJUSTMENT(2),
    /** Pieces that came back, or stock written off. */
    RETURN(3),
    /** Postage, a fee, a voucher, a test. */
    NO_PRODUCT(4),
    /** A product without a price or without pieces. */
    NO_PRICE(5),
    /** A product that was looked at. */
    VIEW(6),
    /** A product that was put into a basket. */
    CART(7);

    private final int number;

    SaleKind(int number) {
        this.number = number;
    }

    /** The number that stands for this kind in a project file; it never changes. */
    public int number() {
        return number;
    }
}
