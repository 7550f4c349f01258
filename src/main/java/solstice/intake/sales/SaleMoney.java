package solstice.intake.sales;

import java.util.List;
import solstice.intake.form.NumberForm;
import solstice.intake.sales.SaleExtras.Act;
import solstice.intake.table.RejectReason;
import solstice.intake.table.Row;

/**
 * Pieces and price of a line, from what the file has of quantity, price, amount and fee. Filled anew for each row; not
 * for several threads.
 */
final class SaleMoney {
    private static final long UNIT = 10_000;

    private final NumberForm numbers;
    private final SaleColumn quantity;
    private final SaleColumn price;
    private final SaleColumn amount;
    private final SaleColumn fee;

    private int pieces;
    private long piecePrice;
    private boolean fractional;

    SaleMoney(ColumnMapping mapping, List<String> headers, NumberForm numbers) {
        this.numbers = numbers;
        quantity = mapping.column(SalesField.QUANTITY, headers);
        price = mapping.column(SalesField.PRICE, headers);
        amount = mapping.column(SalesField.AMOUNT, headers);
        fee = mapping.column(SalesField.FEE, headers);
    }

    /** Whether a row has money for something other than the product, and none for the product. */
    boolean isFee(Row row) {
        return !fee.isBlank(row) && amount.isBlank(row) && price.isBlank(row);
    }

    /** Whether a row has money for anything in the columns that are known. */
    boolean isThere(Row row) {
        return !amount.isBlank(row) || !price.isBlank(row) || !fee.isBlank(row);
    }

    /** Reads a row; what it tells of says which blanks are no mistake and which way the signs go. */
    void read(Row row, Act act) throws Unusable {
        long count = count(row, act);
        pieces = whole(row, count);
        fractional = count != pieces * UNIT;
        boolean each = price.isThere() && (!price.isBlank(row) || amount.isBlank(row));
        long money = each ? money(row, price, act) : amount.isThere() ? money(row, amount, act) : 0;
        if (act == Act.FEE && money == 0 && !fee.isBlank(row)) {
            money = fee.number(row, numbers);
        }
        if (each) {
            piecePrice = count == pieces * UNIT ? money : Math.round(money * (count / (double) UNIT) / pieces);
        } else if (amount.isThere()) {
            ofTotal(money, act);
        } else {
            piecePrice = act == Act.FEE ? money : UNIT; // a shop that counts pieces only: each counts one
        }
        if (act == Act.RETURN) {
            pieces = -Math.abs(pieces);
            piecePrice = Math.abs(piecePrice);
        }
    }

    /** Money for all pieces; without a quantity it is one piece of that amount, which came back where it is negative. */
    private void ofTotal(long total, Act act) {
        if (!quantity.isThere() && total < 0 && act == Act.PURCHASE) {
            pieces = -1;
        }
        piecePrice = pieces == 0 ? 0 : Math.round(total / (double) pieces);
        if (pieces < 0 && piecePrice < 0) {
            piecePrice = -piecePrice; // some shops leave the sign to the quantity
        }
    }

    /** The quantity in ten-thousandths of a piece. */
    private long count(Row row, Act act) throws Unusable {
        boolean given = quantity.isThere() && (act == Act.PURCHASE || !quantity.isBlank(row));
        return given ? quantity.number(row, numbers) : UNIT;
    }

    /** Whole pieces: a quantity by weight counts as so many pieces, and as one where it is less. */
    private int whole(Row row, long count) throws Unusable {
        long rounded = Math.round(count / (double) UNIT);
        if (Math.abs(rounded) > Integer.MAX_VALUE) {
            throw quantity.unusable(row, RejectReason.MORE_PIECES_THAN_THERE_CAN_BE);
        }
        return rounded == 0 && count != 0 ? Long.signum(count) : (int) rounded;
    }

    private long money(Row row, SaleColumn column, Act act) throws Unusable {
        return act != Act.PURCHASE && column.isBlank(row) ? 0 : column.number(row, numbers);
    }

    int pieces() {
        return pieces;
    }

    /** Whether the quantity was no whole number. */
    boolean isFractional() {
        return fractional;
    }

    /** Money for a piece, in ten-thousandths. */
    long price() {
        return piecePrice;
    }
}
