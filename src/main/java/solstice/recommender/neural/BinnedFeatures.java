package solstice.recommender.neural;

import java.util.Arrays;
import java.util.List;

/** Features cut into at most {@value #BINS} bins of about as many rows each, feature by feature. */
final class BinnedFeatures {
    static final int BINS = 64;

    private static final int LOOKED_AT = 40_000;

    private final byte[][] bins;
    private final float[][] edges;

    /** Cuts the features of all lessons, the rows of each beginning at its {@code first}. */
    BinnedFeatures(List<RepurchaseLesson> lessons, int[] first, Workers workers) {
        int rows = first[lessons.size()];
        bins = new byte[RepurchaseHead.SIZE][rows];
        edges = new float[RepurchaseHead.SIZE][];
        workers.each(worker -> {
            int end = workers.from(worker + 1, RepurchaseHead.SIZE);
            for (int feature = workers.from(worker, RepurchaseHead.SIZE); feature < end; feature++) {
                float[] column = column(lessons, first, feature);
                edges[feature] = edges(column);
                for (int row = 0; row < rows; row++) {
                    int at = Arrays.binarySearch(edges[feature], column[row]);
                    bins[feature][row] = (byte) (at < 0 ? -at - 1 : at);
                }
            }
        });
    }

    private static float[] column(List<RepurchaseLesson> lessons, int[] first, int feature) {
        float[] column = new float[first[lessons.size()]];
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            float[] pairs = lessons.get(lesson).pairs();
            for (int row = first[lesson]; row < first[lesson + 1]; row++) {
                column[row] = pairs[(row - first[lesson]) * RepurchaseHead.SIZE + feature];
            }
        }
        return column;
    }

    /** Values between which there are about as many rows, ascending and distinct; the last bin has no edge. */
    private static float[] edges(float[] column) {
        int step = Math.max(1, column.length / LOOKED_AT);
        float[] some = new float[(column.length + step - 1) / step];
        for (int i = 0; i < some.length; i++) {
            some[i] = column[i * step];
        }
        Arrays.sort(some);
        float[] edges = new float[BINS - 1];
        int count = 0;
        for (int bin = 1; bin < BINS && some.length > 0; bin++) {
            float edge = some[(int) ((long) some.length * bin / BINS)];
            if (edge < some[some.length - 1] && (count == 0 || edge > edges[count - 1])) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    byte[] bins(int feature) {
        return bins[feature];
    }

    /** How many bins of a feature have an edge above them, at which it can be split. */
    int edges(int feature) {
        return edges[feature].length;
    }

    /** The largest value in a bin; the largest there is in the last. */
    float edge(int feature, int bin) {
        return bin < edges[feature].length ? edges[feature][bin] : Float.MAX_VALUE;
    }
}
