package solstice.recommender.marks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How sure the difference of two methods is: customers are drawn anew, with replacement, and the difference of the
 * methods taken on those drawn (Efron and Tibshirani 1993, "An Introduction to the Bootstrap").
 *
 * <p>A customer who is judged on several blocks is drawn for all of them at once, since one customer's luck in two
 * seasons is not independent.
 */
public final class PairedBootstrap {
    /** How often customers are drawn. */
    public static final int DRAWS = 2000;

    private static final long SEED = 20_111_031;

    private PairedBootstrap() {}

    /**
     * One block's customers.
     *
     * @param customers numbers that mean the same customer on every block, from 0
     * @param differences of the two methods' marks, for each of them
     */
    public record Block(int[] customers, double[] differences) {}

    /** The mean difference over customers, then over blocks, with its 95 % interval. */
    public static Interval of(List<Block> blocks) {
        int[] numbers = blocks.stream()
                .flatMapToInt(block -> Arrays.stream(block.customers))
                .distinct()
                .toArray();
        int most = Arrays.stream(numbers).max().orElse(-1);
        SplittableRandom random = new SplittableRandom(SEED);
        int[] drawn = new int[most + 1];
        Arrays.fill(drawn, 1);
        double measured = mean(blocks, drawn);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Arrays.fill(drawn, 0);
            for (int i = 0; i < numbers.length; i++) {
                drawn[numbers[random.nextInt(numbers.length)]]++;
            }
            means[draw] = mean(blocks, drawn);
        }
        Arrays.sort(means);
        return new Interval(measured, means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]);
    }

    private static double mean(List<Block> blocks, int[] drawn) {
        double sum = 0;
        for (Block block : blocks) {
            double total = 0;
            long count = 0;
            for (int i = 0; i < block.customers.length; i++) {
                int times = drawn[block.customers[i]];
                total += times * block.differences[i];
                count += times;
            }
            sum += count == 0 ? 0 : total / count;
        }
        return sum / blocks.size();
    }
}
