package solstice.recommender.neural;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import solstice.recommender.RankingMetrics;
import solstice.recommender.TopK;

/** NDCG@10 of the discovery net on a lesson that it does not learn from. */
record Validation(DiscoveryNet net, Lesson lesson) {
    double ndcg(Workers workers) {
        net.look(lesson.scene());
        int[] places = lesson.some(lesson.discoverers());
        int rows = lesson.rowsAtOnce();
        double[] sums = new double[workers.count()];
        workers.each(worker -> {
            int end = workers.from(worker + 1, places.length);
            for (int at = workers.from(worker, places.length); at < end; at += rows) {
                sums[worker] += sum(Arrays.copyOfRange(places, at, Math.min(end, at + rows)), worker);
            }
        });
        return places.length == 0 ? 0 : Arrays.stream(sums).sum() / places.length;
    }

    private double sum(int[] places, int worker) {
        Batch batch = lesson.batch(places, 0, new SplittableRandom(0));
        float[][] logits = net.logits(batch, worker);
        double sum = 0;
        for (int row = 0; row < places.length; row++) {
            BitSet open = (BitSet) lesson.scene().candidates().clone();
            for (int item : batch.items()[row]) {
                open.clear(item);
            }
            sum += RankingMetrics.of(TopK.of(logits[row], open, 20), lesson.discoveries(places[row]))
                    .ndcg10();
        }
        return sum;
    }
}
