package solstice.recommender.neural;

import java.util.Arrays;

/**
 * The histories of one worker's batch as flat lists, once by customer and once, turned over, by product. Products hidden
 * from the tower are left out.
 */
final class Bags {
    private final int products;
    private int count;

    /** Where each customer's list starts; one more at the end. */
    int[] starts = new int[1];

    int[] items = new int[0];
    float[] recency = new float[0];
    float[] plain = new float[0];

    /** Where each product's list starts; one more at the end. */
    final int[] firsts;

    int[] customers = new int[0];
    float[] recencyOf = new float[0];
    float[] plainOf = new float[0];

    Bags(int products) {
        this.products = products;
        firsts = new int[products + 1];
    }

    /** Lists a batch by customer. */
    void take(Batch batch) {
        int most = Arrays.stream(batch.items()).mapToInt(some -> some.length).sum();
        if (items.length < most) {
            items = new int[most];
            recency = new float[most];
            plain = new float[most];
            customers = new int[most];
            recencyOf = new float[most];
            plainOf = new float[most];
        }
        starts = starts.length > batch.rows() ? starts : new int[batch.rows() + 1];
        count = 0;
        for (int row = 0; row < batch.rows(); row++) {
            starts[row] = count;
            list(batch.items()[row], batch.recency()[row], batch.plain()[row]);
        }
        starts[batch.rows()] = count;
    }

    private void list(int[] some, float[] recent, float[] ever) {
        for (int i = 0; i < some.length; i++) {
            items[count] = some[i];
            recency[count] = recent[i];
            plain[count] = ever[i];
            count += recent[i] != 0 || ever[i] != 0 ? 1 : 0;
        }
    }

    /** Lists what was taken by product, each one's customers in their order. */
    void turn(int rows) {
        Arrays.fill(firsts, 0);
        for (int i = 0; i < count; i++) {
            firsts[items[i] + 1]++;
        }
        for (int product = 0; product < products; product++) {
            firsts[product + 1] += firsts[product];
        }
        for (int row = 0; row < rows; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int place = firsts[items[i]]++;
                customers[place] = row;
                recencyOf[place] = recency[i];
                plainOf[place] = plain[i];
            }
        }
        System.arraycopy(firsts, 0, firsts, 1, products);
        firsts[0] = 0;
    }
}
