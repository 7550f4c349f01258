package solstice.recommender.neural;

/** Grows one tree, level by level: of every node the split that lowers the loss most, by sums over bins. */
final class TreeGrowth {
    private static final double RIDGE = 5;
    private static final double LEAST_BEND = 2;
    private static final int DEPTH = 3;

    private final BinnedFeatures features;
    private final float[] slopes;
    private final float[] bends;
    private final Workers workers;

    /** Feature and bin of each split; what is at most in that bin goes left. A split in the last bin parts nothing. */
    final int[] splits = new int[RepurchaseHead.SPLITS];

    final int[] bins = new int[RepurchaseHead.SPLITS];

    /** Newton step of each node. */
    final float[] values = new float[RepurchaseHead.NODES];

    /**
     * A split of a node.
     *
     * @param gain by how much it lowers the loss
     * @param left slope and bend of the rows that go left
     */
    private record Split(double gain, int feature, int bin, double[] left) {}

    TreeGrowth(BinnedFeatures features, float[] slopes, float[] bends, Workers workers) {
        this.features = features;
        this.slopes = slopes;
        this.bends = bends;
        this.workers = workers;
    }

    /** Grows on some rows and some features. */
    void grow(int[] rows, int[] chosen) {
        double[][] totals = new double[RepurchaseHead.NODES][2];
        for (int row : rows) {
            totals[0][0] += slopes[row];
            totals[0][1] += bends[row];
        }
        values[0] = step(totals[0]);
        byte[] nodes = new byte[rows.length];
        for (int level = 0; level < DEPTH; level++) {
            int from = (1 << level) - 1;
            Split[][] found = new Split[chosen.length][];
            workers.each(worker -> {
                int end = workers.from(worker + 1, chosen.length);
                for (int i = workers.from(worker, chosen.length); i < end; i++) {
                    found[i] = best(rows, nodes, chosen[i], from, totals);
                }
            });
            for (int node = from; node <= 2 * from; node++) {
                settle(node, best(found, node - from), totals);
            }
            for (int i = 0; i < rows.length; i++) {
                nodes[i] = (byte) next(nodes[i], rows[i]);
            }
        }
    }

    private static Split best(Split[][] found, int place) {
        Split best = new Split(0, 0, BinnedFeatures.BINS, new double[2]);
        for (Split[] ofFeature : found) {
            best = ofFeature[place].gain > best.gain ? ofFeature[place] : best;
        }
        return best;
    }

    private void settle(int node, Split split, double[][] totals) {
        splits[node] = split.feature;
        bins[node] = split.bin;
        int left = 2 * node + 1;
        if (split.gain == 0) {
            totals[left] = totals[node];
            values[left] = values[node];
            values[left + 1] = values[node];
            return;
        }
        totals[left] = split.left;
        totals[left + 1] = new double[] {totals[node][0] - split.left[0], totals[node][1] - split.left[1]};
        values[left] = step(totals[left]);
        values[left + 1] = step(totals[left + 1]);
    }

    /** The best split of each node of a level by one feature. */
    private Split[] best(int[] rows, byte[] nodes, int feature, int from, double[][] totals) {
        double[] sums = new double[(from + 1) * BinnedFeatures.BINS * 2];
        byte[] of = features.bins(feature);
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            int at = ((nodes[i] - from) * BinnedFeatures.BINS + of[row]) * 2;
            sums[at] += slopes[row];
            sums[at + 1] += bends[row];
        }
        Split[] best = new Split[from + 1];
        for (int place = 0; place < best.length; place++) {
            double[] all = totals[from + place];
            best[place] = new Split(0, feature, BinnedFeatures.BINS, new double[2]);
            double[] left = new double[2];
            for (int bin = 0; bin < features.edges(feature); bin++) {
                left[0] += sums[(place * BinnedFeatures.BINS + bin) * 2];
                left[1] += sums[(place * BinnedFeatures.BINS + bin) * 2 + 1];
                double[] right = {all[0] - left[0], all[1] - left[1]};
                double gain = gain(left) + gain(right) - gain(all);
                if (left[1] >= LEAST_BEND && right[1] >= LEAST_BEND && gain > best[place].gain) {
                    best[place] = new Split(gain, feature, bin, left.clone());
                }
            }
        }
        return best;
    }

    private static double gain(double[] sums) {
        return sums[0] * sums[0] / (sums[1] + RIDGE);
    }

    private static float step(double[] sums) {
        return (float) (-sums[0] / (sums[1] + RIDGE));
    }

    private int next(int node, int row) {
        return 2 * node + (features.bins(splits[node])[row] <= bins[node] ? 1 : 2);
    }

    /** The leaf that a row comes to. */
    int leaf(int row) {
        int node = 0;
        for (int level = 0; level < DEPTH; level++) {
            node = next(node, row);
        }
        return node;
    }
}
