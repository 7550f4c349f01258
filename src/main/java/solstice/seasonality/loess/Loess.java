package solstice.seasonality.loess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Local regression along a series of a known length, with its kernels worked out once for all series of that length.
 *
 * <p>The smooth is computed at every {@code jump}-th observation and at the last, and joined by straight lines.
 * Immutable, so one kernel serves many threads.
 */
public final class Loess {
    private final int n;
    private final int[] nodes;
    private final LoessPoint[] points;

    private Loess(int n, int[] nodes, LoessPoint[] points) {
        this.n = n;
        this.nodes = nodes;
        this.points = points;
    }

    /**
     * Works out the kernel.
     *
     * @param n observations in a series, at least 1
     * @param window observations in a neighbourhood, odd
     * @param degree of the local polynomial, 0 or 1
     * @param jump distance of the places where the smooth is computed, at least 1
     */
    public static Loess of(int n, int window, int degree, int jump) {
        int step = Math.max(1, Math.min(jump, n - 1));
        List<Integer> nodes = new ArrayList<>();
        for (int at = 0; at < n; at += step) {
            nodes.add(at);
        }
        int lastRegular = nodes.get(nodes.size() - 1);
        if (lastRegular != n - 1) {
            nodes.add(n - 1);
        }
        LoessPoint[] points = new LoessPoint[nodes.size()];
        LoessPoint central = null;
        for (int node = 0; node < points.length; node++) {
            int at = nodes.get(node);
            // the last place keeps the neighbours of the last regular one, as the published program does
            int first = firstNeighbour(n, window, Math.min(at, lastRegular));
            LoessPoint.Spot spot = new LoessPoint.Spot(n, at + 1.0, first, Math.min(n, first + window) - 1);
            boolean shared = spot.isCentral() && window < n;
            if (shared && central != null) {
                points[node] = central.movedTo(spot);
                continue;
            }
            points[node] = LoessPoint.of(spot, window, degree);
            central = shared ? points[node] : central;
        }
        return new Loess(n, nodes.stream().mapToInt(Integer::intValue).toArray(), points);
    }

    private static int firstNeighbour(int n, int window, int at) {
        return Math.max(0, Math.min(at - (window - 1) / 2, n - window));
    }

    /**
     * Smooths a series.
     *
     * @param y observations
     * @param weight of each observation, at least 0; null when all count alike
     * @param smooth where the result goes; not {@code y}
     */
    public void smooth(double[] y, double @Nullable [] weight, double[] smooth) {
        for (int node = 0; node < nodes.length; node++) {
            int at = nodes[node];
            smooth[at] = weight == null ? points[node].fit(y, y[at]) : points[node].fit(y, weight, y[at]);
        }
        for (int node = 0; node + 1 < nodes.length; node++) {
            int from = nodes[node];
            int to = nodes[node + 1];
            double slope = (smooth[to] - smooth[from]) / (to - from);
            for (int at = from + 1; at < to; at++) {
                smooth[at] = smooth[from] + slope * (at - from);
            }
        }
    }

    /** Smooths series side by side. */
    public void smooth(Lanes table, LaneFits fits) {
        fits.smooth(this, table, new LaneFits.Walk(0, 1, 0));
    }

    int size() {
        return n;
    }

    int[] nodes() {
        return nodes;
    }

    LoessPoint point(int node) {
        return points[node];
    }
}
