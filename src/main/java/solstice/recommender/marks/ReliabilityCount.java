package solstice.recommender.marks;

import java.util.ArrayList;
import java.util.List;
import solstice.recommender.marks.Reliability.Bin;

/**
 * Counts how probabilities come true, over any number of pairs in fixed memory.
 *
 * <p>Logits fall into {@value #CELLS} cells of one fiftieth each; within a cell the sum of the probabilities is kept,
 * so only the borders of the bins are rounded. Not safe for use from several threads: each counts for itself, and
 * {@link #add(ReliabilityCount)} adds up.
 */
public final class ReliabilityCount {
    private static final int CELLS = 2000;
    private static final double CELLS_PER_LOGIT = 50;

    private final long[] pairs = new long[CELLS];
    private final long[] bought = new long[CELLS];
    private final double[] probabilities = new double[CELLS];
    private double squares;

    /** Counts a pair. */
    public void add(double logit, boolean wasBought) {
        double probability = 1 / (1 + Math.exp(-logit));
        int cell = (int) Math.max(0, Math.min(CELLS - 1, Math.floor(logit * CELLS_PER_LOGIT + CELLS / 2.0)));
        double off = probability - (wasBought ? 1 : 0);
        pairs[cell]++;
        bought[cell] += wasBought ? 1 : 0;
        probabilities[cell] += probability;
        squares += off * off;
    }

    /** Adds what another has counted. */
    public void add(ReliabilityCount other) {
        for (int cell = 0; cell < CELLS; cell++) {
            pairs[cell] += other.pairs[cell];
            bought[cell] += other.bought[cell];
            probabilities[cell] += other.probabilities[cell];
        }
        squares += other.squares;
    }

    /** The outcome in at most so many bins; {@link Reliability#NONE} when nothing was counted. */
    public Reliability of(int most) {
        long all = 0;
        for (long count : pairs) {
            all += count;
        }
        if (all == 0) {
            return Reliability.NONE;
        }
        List<Bin> bins = bins(most, all);
        double error = bins.stream()
                .mapToDouble(bin -> bin.pairs() * Math.abs(bin.probability() - bin.bought()))
                .sum();
        return new Reliability(squares / all, error / all, bins);
    }

    private List<Bin> bins(int most, long all) {
        List<Bin> bins = new ArrayList<>();
        long before = 0;
        long inside = 0;
        long came = 0;
        double sum = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            inside += pairs[cell];
            came += bought[cell];
            sum += probabilities[cell];
            boolean full = (before + inside) * most >= all * (bins.size() + 1L);
            if (inside > 0 && (full || cell == CELLS - 1)) {
                bins.add(new Bin(sum / inside, (double) came / inside, inside));
                before += inside;
                inside = 0;
                came = 0;
                sum = 0;
            }
        }
        return bins;
    }
}
