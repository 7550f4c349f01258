package solstice.seasonality.indices;

import java.util.Arrays;

/** How a series strayed from its parent's season, cycle by cycle, counted back from its last observation. */
final class CycleDeviations {
    /** No index counts as less than this on the scale of the deviations, so that no dead week outweighs the year. */
    static final double LEAST_INDEX = 0.05;

    private static final int MOST_CYCLES = 5;

    /** A first cycle shorter than a fourth of a year tells no level of its own. */
    private static final int SHORTEST_PART = 4;

    private final YearGrid grid;
    private final int from;
    private final int cycles;
    private final double[] pieces;
    private final double[] parent;
    private final double[][] byPosition;
    private final double[] level;
    private int observed;
    private int sold;
    private double roughness;
    private int steps;

    CycleDeviations(YearGrid grid, double[] pieces, double[] parent) {
        this.grid = grid;
        this.pieces = pieces;
        this.parent = parent;
        from = start(grid, pieces);
        int length = grid.size() - from;
        int whole = length / grid.period();
        boolean part = whole == 0 || length % grid.period() >= grid.period() / SHORTEST_PART;
        cycles = from < 0 ? 0 : whole + (part ? 1 : 0);
        byPosition = new double[cycles][grid.period()];
        level = new double[cycles];
        if (cycles > 0) {
            measure();
        }
    }

    /** The first observation on the shelf, or -1: a product not sold in its first half year was not there yet. */
    private static int start(YearGrid grid, double[] pieces) {
        int oldest = Math.max(0, grid.size() - MOST_CYCLES * grid.period());
        for (int i = oldest; i < grid.size(); i++) {
            if (pieces[i] > 0) {
                return i - oldest > grid.period() / 2 ? i : oldest;
            }
        }
        return -1;
    }

    private int cycle(int observation) {
        return Math.min(cycles - 1, (grid.size() - 1 - observation) / grid.period());
    }

    private double index(int observation) {
        return parent[grid.position()[observation] - 1];
    }

    private void measure() {
        double[] sum = new double[cycles];
        double[] usual = new double[cycles];
        for (int i = from; i < grid.size(); i++) {
            if (!Double.isNaN(pieces[i])) {
                sum[cycle(i)] += pieces[i];
                usual[cycle(i)] += index(i);
                observed++;
                sold += pieces[i] > 0 ? 1 : 0;
            }
        }
        for (int c = 0; c < cycles; c++) {
            level[c] = usual[c] > 0 ? sum[c] / usual[c] : 0;
        }
        stray();
    }

    private void stray() {
        int[][] count = new int[cycles][grid.period()];
        double last = Double.NaN;
        for (int i = from; i < grid.size(); i++) {
            double off = off(i);
            if (!Double.isNaN(off)) {
                byPosition[cycle(i)][grid.position()[i] - 1] += off;
                count[cycle(i)][grid.position()[i] - 1]++;
            }
            if (!Double.isNaN(off - last)) {
                roughness += (off - last) * (off - last) / 2;
                steps++;
            }
            last = off;
        }
        for (int c = 0; c < cycles; c++) {
            for (int at = 0; at < grid.period(); at++) {
                byPosition[c][at] = count[c][at] > 0 ? byPosition[c][at] / count[c][at] : Double.NaN;
            }
        }
    }

    private double off(int i) {
        double own = level[cycle(i)];
        return own > 0 ? (pieces[i] / own - index(i)) / Math.sqrt(Math.max(LEAST_INDEX, index(i))) : Double.NaN;
    }

    /** Deviation at a position (from 0) of a cycle, newest cycle first; {@code NaN} where nothing was observed. */
    double at(int cycle, int position) {
        return byPosition[cycle][position];
    }

    int cycles() {
        return cycles;
    }

    /** Whether there is enough to learn about its level's spread from: half a year, an eighth of it with sales. */
    boolean tells() {
        return steps > 0 && observed >= grid.period() / 2 && sold >= Math.max(2, grid.period() / 7);
    }

    int steps() {
        return steps;
    }

    /** Pieces an average observation, over all cycles. */
    double level() {
        return Arrays.stream(level).filter(one -> one > 0).average().orElse(0);
    }

    /**
     * Variance of the noise on the scale of the deviations: half the mean squared step from one observation to the next
     * (Rice 1984, Annals of Statistics 12), at least that of single sales at random.
     */
    double noise() {
        double most = Arrays.stream(level).max().orElse(0);
        return Math.max(steps > 0 ? roughness / steps : 0, most > 0 ? 1 / most : 0);
    }

    /**
     * Square of the log ratio of the last two half years' levels, less that of noise; {@code NaN} with less than four
     * fifths of a year.
     */
    double walk() {
        double[] sum = new double[2];
        double[] usual = new double[2];
        int period = grid.period();
        int count = 0;
        for (int i = Math.max(Math.max(from, 0), grid.size() - period); cycles > 0 && i < grid.size(); i++) {
            if (!Double.isNaN(pieces[i])) {
                int half = grid.size() - i <= period / 2 ? 1 : 0;
                sum[half] += pieces[i];
                usual[half] += index(i);
                count++;
            }
        }
        if (count < 0.8 * period || sum[0] <= 0 || sum[1] <= 0) {
            return Double.NaN;
        }
        double log = Math.log(sum[1] / usual[1] / (sum[0] / usual[0]));
        return Math.min(4, log * log) - 4 * noise() / period;
    }
}
