package solstice.intake.cleaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import solstice.intake.sales.SaleKind;

/**
 * Which sales were taken back: cancellations and returns matched to the orders they undo.
 *
 * <p>A line with pieces below zero undoes the latest earlier sale of the same product to the same customer with
 * exactly as many pieces; where there is none, its pieces are taken off the latest earlier sales that have any left.
 * Each piece is taken back once. Lines without a customer are not matched, for lack of evidence. First tell all lines
 * below zero, then all sales, then ask: only sales of pairs of customer and product that took something back are
 * remembered, a few in a hundred.
 */
public final class Takebacks {
    /** A till that sells and takes back this often, in pairs of lines, is no customer: nothing is matched. */
    private static final long MOST_PAIRS = 4_000_000;

    private final Map<Long, Pair> pairs = new HashMap<>();
    private final BitSet cancelled = new BitSet();
    private final Map<Integer, Integer> returned = new HashMap<>();
    private int largestUndone;

    private record Back(SaleKind kind, int pieces, long moment) {}

    /** A sale that something may be taken back from. */
    private static final class Sold {
        private final int row;
        private final int pieces;
        private final long moment;
        private int left;

        Sold(int row, int pieces, long moment) {
            this.row = row;
            this.pieces = pieces;
            this.moment = moment;
            this.left = pieces;
        }
    }

    private record Pair(List<Back> back, List<Sold> sold) {}

    /**
     * Tells of a line below zero.
     *
     * @param quantity pieces, below 0
     * @param moment any number that grows with time
     */
    public void tookBack(SaleKind kind, int customer, int product, int quantity, long moment) {
        if (customer >= 0 && quantity > Integer.MIN_VALUE) {
            pairs.computeIfAbsent(key(customer, product), absent -> new Pair(new ArrayList<>(), new ArrayList<>()))
                    .back
                    .add(new Back(kind, -quantity, moment));
        }
    }

    /**
     * Tells of a sale.
     *
     * @param row any number by which the sale is known, 0 or more
     */
    public void sold(int row, int customer, int product, int quantity, long moment) {
        Pair pair = customer < 0 ? null : pairs.get(key(customer, product));
        if (pair != null) {
            pair.sold.add(new Sold(row, quantity, moment));
        }
    }

    /**
     * Matches what was told.
     *
     * @param large pieces from which on an order is among the very largest
     */
    public void match(int large) {
        for (Pair pair : pairs.values()) {
            if ((long) pair.back.size() * pair.sold.size() > MOST_PAIRS) {
                continue;
            }
            pair.back.sort(Comparator.comparingLong(Back::moment));
            pair.sold.sort(Comparator.comparingLong((Sold sale) -> -sale.moment).thenComparingInt(sale -> -sale.row));
            pair.back.forEach(back -> match(back, pair.sold));
            largestUndone += (int) pair.sold.stream()
                    .filter(sale -> sale.left == 0 && sale.pieces >= large)
                    .count();
        }
        pairs.clear();
    }

    private void match(Back back, List<Sold> latestFirst) {
        for (Sold sale : latestFirst) {
            if (sale.moment <= back.moment && sale.left == sale.pieces && sale.pieces == back.pieces) {
                sale.left = 0;
                if (back.kind == SaleKind.CANCELLATION) {
                    cancelled.set(sale.row);
                } else {
                    returned.put(sale.row, back.pieces);
                }
                return;
            }
        }
        takeSome(back, latestFirst);
    }

    private void takeSome(Back back, List<Sold> latestFirst) {
        int wanted = back.pieces;
        for (Sold sale : latestFirst) {
            int taken = sale.moment <= back.moment ? Math.min(wanted, sale.left) : 0;
            if (taken > 0) {
                sale.left -= taken;
                wanted -= taken;
                returned.merge(sale.row, taken, Integer::sum);
            }
        }
    }

    /** Whether a sale was cancelled in full. */
    public boolean isCancelled(int row) {
        return cancelled.get(row);
    }

    /** How many pieces of a sale came back, other than by a cancellation in full. */
    public int returned(int row) {
        return returned.getOrDefault(row, 0);
    }

    /** Sales cancelled in full. */
    public int cancelledSales() {
        return cancelled.cardinality();
    }

    /** Sales of which some or all pieces came back. */
    public int returnedSales() {
        return returned.size();
    }

    /** Sales of the very largest size of which every piece came back. */
    public int largestUndone() {
        return largestUndone;
    }

    private static long key(int customer, int product) {
        return ((long) customer << 32) | product;
    }
}
