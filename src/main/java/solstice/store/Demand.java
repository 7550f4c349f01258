package solstice.store;

import static solstice.intake.cleaning.CleaningRule.CANCELLED_SALES;
import static solstice.intake.cleaning.CleaningRule.NO_CUSTOMERS;
import static solstice.intake.cleaning.CleaningRule.NO_PRICES;
import static solstice.intake.cleaning.CleaningRule.NO_PRODUCTS;
import static solstice.intake.cleaning.CleaningRule.RETURNED_PIECES;
import static solstice.intake.cleaning.CleaningRule.REVERSED_OUTLIERS;

import java.util.Map;
import java.util.function.Consumer;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.intake.cleaning.Takebacks;
import solstice.intake.sales.SaleKind;
import solstice.store.SaleBlock.Column;

/** Which of the kept rows count as demand, and with how many pieces, by the rules of cleaning. */
final class Demand {
    private static final int SECONDS = 86_400;

    /** One order line in this many is as large as the largest: the 99.99 % quantile. */
    private static final int ONE_IN = 10_000;

    private static final int LARGEST_COUNTED = 1 << 20;

    private final CleaningRules rules;
    private final Takebacks takebacks = new Takebacks();
    private final long[] kinds = new long[SaleKind.values().length];
    private long unnamed;
    private int[] sizes = new int[LARGEST_COUNTED + 1];
    private int shownAgain;
    private int outlier = Integer.MAX_VALUE;

    private Demand(CleaningRules rules) {
        this.rules = rules;
    }

    /** Hands over all blocks of a project in their order. */
    interface Blocks {
        void forEach(Consumer<SaleBlock> consumer);
    }

    /** Goes through the rows once or twice where rules need it: those about lines taken back. */
    static Demand of(Blocks blocks, CleaningRules rules) {
        Demand demand = new Demand(rules);
        if (rules.apply(CANCELLED_SALES) || rules.apply(RETURNED_PIECES) || rules.apply(REVERSED_OUTLIERS)) {
            blocks.forEach(demand::tellBacks);
            blocks.forEach(demand::tellSales);
            demand.match();
        }
        return demand;
    }

    /** One to count with: it is shown every block, then every block again, then asked. */
    static Demand counting() {
        return new Demand(CleaningRules.STANDARD);
    }

    /** How many rows each rule about lines concerns, whether it applies or not. */
    Map<CleaningRule, Long> concerned() {
        match();
        return Map.of(
                NO_PRODUCTS,
                kinds[SaleKind.NO_PRODUCT.number()],
                NO_PRICES,
                kinds[SaleKind.NO_PRICE.number()],
                NO_CUSTOMERS,
                unnamed,
                CANCELLED_SALES,
                (long) takebacks.cancelledSales(),
                RETURNED_PIECES,
                (long) takebacks.returnedSales(),
                REVERSED_OUTLIERS,
                (long) takebacks.largestUndone());
    }

    private void match() {
        outlier = largest(sizes);
        sizes = new int[0];
        takebacks.match(outlier);
    }

    /** Is shown a block for the first time: what was taken back, and how large orders are. */
    void tellBacks(SaleBlock block) {
        long[] quantity = block.column(Column.QUANTITY);
        long[] kind = block.column(Column.KIND);
        long[] customer = block.column(Column.CUSTOMER);
        for (int row = 0; row < block.rows(); row++) {
            kinds[(int) kind[row]]++;
            unnamed += customer[row] < 0 ? 1 : 0;
            if (kind[row] == SaleKind.SALE.number()) {
                sizes[(int) Math.min(quantity[row], LARGEST_COUNTED)]++;
            } else if (quantity[row] < 0 && isTakeback(kind[row])) {
                SaleKind back = kind[row] == SaleKind.CANCELLATION.number() ? SaleKind.CANCELLATION : SaleKind.RETURN;
                takebacks.tookBack(
                        back,
                        (int) customer[row],
                        (int) block.column(Column.CODE)[row],
                        (int) quantity[row],
                        moment(block, row));
            }
        }
    }

    /** Is shown a block again, once all have been shown, in the same order: what there was to be taken back. */
    void tellSales(SaleBlock block) {
        long[] kind = block.column(Column.KIND);
        for (int row = 0; row < block.rows(); row++) {
            if (kind[row] == SaleKind.SALE.number()) {
                takebacks.sold(
                        shownAgain + row,
                        (int) block.column(Column.CUSTOMER)[row],
                        (int) block.column(Column.CODE)[row],
                        (int) block.column(Column.QUANTITY)[row],
                        moment(block, row));
            }
        }
        shownAgain += block.rows();
    }

    private static boolean isTakeback(long kind) {
        return kind == SaleKind.CANCELLATION.number() || kind == SaleKind.RETURN.number();
    }

    private static long moment(SaleBlock block, int row) {
        return block.column(Column.DAY)[row] * SECONDS + block.column(Column.SECOND)[row];
    }

    /** The quantity that one sale in ten thousand goes beyond. */
    private static int largest(int[] sizes) {
        long sales = 0;
        for (int count : sizes) {
            sales += count;
        }
        long beyond = 0;
        int size = LARGEST_COUNTED;
        while (size > 1 && beyond + sizes[size] <= sales / ONE_IN) {
            beyond += sizes[size--];
        }
        return size;
    }

    /**
     * The pieces of a row that count.
     *
     * @param index the row's place among all rows of the project
     * @return 0 where the row is no demand
     */
    int pieces(SaleBlock block, int row, int index) {
        long kind = block.column(Column.KIND)[row];
        int quantity = (int) block.column(Column.QUANTITY)[row];
        if (!rules.apply(NO_CUSTOMERS) && block.column(Column.CUSTOMER)[row] < 0) {
            return 0;
        }
        if (kind == SaleKind.SALE.number()) {
            return left(quantity, index);
        }
        boolean counts = (kind == SaleKind.NO_PRODUCT.number() && !rules.apply(NO_PRODUCTS))
                || (kind == SaleKind.NO_PRICE.number() && !rules.apply(NO_PRICES));
        return counts && block.column(Column.PRICE)[row] >= 0 ? Math.max(0, quantity) : 0;
    }

    private int left(int quantity, int index) {
        boolean cancelled = takebacks.isCancelled(index);
        int back = takebacks.returned(index);
        boolean gone = cancelled || back == quantity;
        if ((cancelled && rules.apply(CANCELLED_SALES))
                || (gone && quantity >= outlier && rules.apply(REVERSED_OUTLIERS))) {
            return 0;
        }
        return rules.apply(RETURNED_PIECES) ? quantity - back : quantity;
    }
}
