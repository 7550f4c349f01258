package solstice.seasonality.loess;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Smooths each season position along the cycles: all Januaries, all Februaries and so on, one cycle further at both
 * ends.
 *
 * <p>A series of {@code n} observations lies in memory as rows of one cycle each, so every step is a loop over
 * neighbouring season positions. Positions before {@code n % period} have one observation more than the others and
 * form a block of their own. Immutable: the buffers belong to the caller.
 */
public final class CycleSmoother {
    private final int period;
    private final Block[] blocks;

    /** Season positions {@code from} to {@code to - 1}, all with {@code loess.size()} observations. */
    private record Block(int from, int to, Loess loess, LoessPoint before, LoessPoint after) {}

    /**
     * What one smoothing reads and writes.
     *
     * @param y observations
     * @param weight of each, at least 0; null when all count alike
     * @param out {@code n + 2 period} values: one cycle before, the observed cycles, one after
     */
    public record Rows(double[] y, double @Nullable [] weight, double[] out) {}

    private CycleSmoother(int period, Block[] blocks) {
        this.period = period;
        this.blocks = blocks;
    }

    /**
     * Works out the kernels.
     *
     * @param n observations, at least {@code period}
     * @param period observations a cycle
     * @param window cycles in a neighbourhood, odd
     * @param degree of the local polynomial, 0 or 1
     * @param jump distance of the cycles where the smooth is computed
     */
    public static CycleSmoother of(int n, int period, int window, int degree, int jump) {
        int longer = n % period;
        Block rest = block(longer, period, Loess.of(n / period, window, degree, jump), window, degree);
        if (longer == 0) {
            return new CycleSmoother(period, new Block[] {rest});
        }
        Block first = block(0, longer, Loess.of(n / period + 1, window, degree, jump), window, degree);
        return new CycleSmoother(period, new Block[] {first, rest});
    }

    private static Block block(int from, int to, Loess loess, int window, int degree) {
        int cycles = loess.size();
        LoessPoint.Spot before = new LoessPoint.Spot(cycles, 0, 0, Math.min(window, cycles) - 1);
        LoessPoint.Spot after = new LoessPoint.Spot(cycles, cycles + 1.0, Math.max(0, cycles - window), cycles - 1);
        return new Block(from, to, loess, LoessPoint.of(before, window, degree), LoessPoint.of(after, window, degree));
    }

    /** The buffers of one thread. */
    public PhaseSums sums() {
        return new PhaseSums(period);
    }

    /** Smooths a series. */
    public void smooth(Rows rows, PhaseSums sums) {
        for (Block block : blocks) {
            int cycles = block.loess.size();
            int[] nodes = block.loess.nodes();
            for (int node = 0; node < nodes.length; node++) {
                fit(block, block.loess.point(node), nodes[node], rows, sums);
            }
            interpolate(block, nodes, rows.out);
            fit(block, block.before, -1, rows, sums);
            fit(block, block.after, cycles, rows, sums);
        }
    }

    /**
     * Smooths series side by side.
     *
     * @param table observations, and the smooth: one cycle before, the observed cycles, one after
     */
    public void smooth(Lanes table, LaneFits fits) {
        for (Block block : blocks) {
            int cycles = block.loess.size();
            for (int j = block.from; j < block.to; j++) {
                fits.smooth(block.loess, table, new LaneFits.Walk(j, period, period + j));
                fits.outside(block.before, table, new LaneFits.Walk(j, period, j), period + j);
                int after = (cycles + 1) * period + j;
                fits.outside(block.after, table, new LaneFits.Walk(j, period, after), after - period);
            }
        }
    }

    private void fit(Block block, LoessPoint point, int cycle, Rows rows, PhaseSums sums) {
        int to = (cycle + 1) * period;
        if (rows.weight == null) {
            weightedSum(block, point, rows, to);
        } else {
            sums.fit(point, rows.y, rows.weight, block.from, block.to);
            for (int j = block.from; j < block.to; j++) {
                rows.out[to + j] = sums.fitted(j) ? sums.fit(j) : otherwise(block, cycle, rows, j);
            }
        }
    }

    private void weightedSum(Block block, LoessPoint point, Rows rows, int to) {
        double[] y = rows.y;
        double[] out = rows.out;
        Arrays.fill(out, to + block.from, to + block.to, 0);
        for (int i = 0; i < point.fixed.length; i++) {
            double weight = point.fixed[i];
            int from = (point.first + i) * period;
            for (int j = block.from; j < block.to; j++) {
                out[to + j] += weight * y[from + j];
            }
        }
    }

    /** Where no neighbour weighs anything: the observation itself, and outside the series the nearest smooth. */
    private double otherwise(Block block, int cycle, Rows rows, int j) {
        if (cycle < 0) {
            return rows.out[period + j];
        }
        int cycles = block.loess.size();
        return cycle == cycles ? rows.out[cycles * period + j] : rows.y[cycle * period + j];
    }

    private void interpolate(Block block, int[] nodes, double[] out) {
        for (int node = 0; node + 1 < nodes.length; node++) {
            int low = (nodes[node] + 1) * period;
            int high = (nodes[node + 1] + 1) * period;
            int steps = nodes[node + 1] - nodes[node];
            for (int step = 1; step < steps; step++) {
                int row = low + step * period;
                for (int j = block.from; j < block.to; j++) {
                    double slope = (out[high + j] - out[low + j]) / steps;
                    out[row + j] = out[low + j] + slope * step;
                }
            }
        }
    }
}
