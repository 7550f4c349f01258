package solstice.recommender;

import java.util.Arrays;

/**
 * The best few of a row of scores that comes in pieces, found without sorting the rest.
 *
 * <p>A piece whose greatest score is no better than the worst one kept need not be looked at: {@link #worst()}.
 */
public final class TopRow {
    private final int[] products;
    private final float[] scores;
    private int filled;

    /**
     * @param k how many to keep
     */
    public TopRow(int k) {
        products = new int[k];
        scores = new float[k];
    }

    /** What a score must exceed to be kept, unless it belongs to a lower number than the last one kept. */
    public float worst() {
        if (scores.length == 0) {
            return Float.POSITIVE_INFINITY;
        }
        return filled < scores.length ? Float.NEGATIVE_INFINITY : scores[filled - 1];
    }

    /** Looks at one score; numbers may come in any order. */
    public void offer(int product, float score) {
        if (filled == scores.length && (filled == 0 || !before(score, product, filled - 1))) {
            return;
        }
        int place = filled < scores.length ? filled++ : filled - 1;
        while (place > 0 && before(score, product, place - 1)) {
            scores[place] = scores[place - 1];
            products[place] = products[place - 1];
            place--;
        }
        scores[place] = score;
        products[place] = product;
    }

    private boolean before(float score, int product, int place) {
        return score > scores[place] || (score == scores[place] && product < products[place]);
    }

    /**
     * Looks at a piece whose products are numbered onwards, all higher than those looked at before.
     *
     * @param row scores, the piece's from {@code from} (included) to {@code to} (excluded); {@link #NEVER} is passed over
     * @param first number of the piece's first product
     */
    public void offer(float[] row, int from, int to, int first) {
        float least = Math.max(worst(), NEVER);
        for (int i = from; i < to; i++) {
            if (row[i] > least) {
                offer(first + i - from, row[i]);
                least = Math.max(worst(), NEVER);
            }
        }
    }

    /** A score that no list shows. */
    public static final float NEVER = -1e30f;

    public int size() {
        return filled;
    }

    public int product(int place) {
        return products[place];
    }

    public float score(int place) {
        return scores[place];
    }

    /** What is kept. */
    public TopList list() {
        return new TopList(Arrays.copyOf(products, filled), Arrays.copyOf(scores, filled));
    }
}
