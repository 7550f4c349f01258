package solstice.intake.sales;

import java.util.List;

/**
 * What some shops' files say of a line beyond the sale itself.
 *
 * @param act what the line tells of
 * @param channel where it happened, such as {@code web} or a store's name; empty where the file has none
 * @param currency of the price, as written; empty where the file has none
 * @param discount taken off a piece, in ten-thousandths of the currency's unit, 0 or more
 * @param cost of a piece to the shop, in ten-thousandths of the currency's unit; {@link #UNKNOWN} where not told
 * @param traits the customer's values in the file's segment columns, in the order of those columns
 * @param line a print of what tells this line from others of its order; 0 where the file has nothing of the kind
 * @param fractional whether the file's quantity is no whole number, so that pieces stand for weight or length
 */
public record SaleExtras(
        Act act,
        String channel,
        String currency,
        long discount,
        long cost,
        List<String> traits,
        long line,
        boolean fractional) {
    /** The cost of a piece in a file that does not tell it. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** The extras of a line in a file that has none. */
    public static final SaleExtras NONE = new SaleExtras(Act.PURCHASE, "", "", 0, UNKNOWN, List.of());

    /** The extras of a line of whole pieces in a file that does not number its lines. */
    public SaleExtras(Act act, String channel, String currency, long discount, long cost, List<String> traits) {
        this(act, channel, currency, discount, cost, traits, 0, false);
    }

    /** What a line tells of. */
    public enum Act {
        /** Something was bought. */
        PURCHASE,
        /** Something came back, whatever the sign of its quantity. */
        RETURN,
        /** An order was called off. */
        CANCELLATION,
        /** A product was looked at. */
        VIEW,
        /** A product was put into a basket. */
        CART,
        /** Money for something other than a product: shipping, a commission, a tax. */
        FEE
    }

    public SaleExtras {
        traits = List.copyOf(traits);
    }
}
