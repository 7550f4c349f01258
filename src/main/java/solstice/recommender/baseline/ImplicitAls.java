package solstice.recommender.baseline;

import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/** Matrix factorisation of who bought what, lately counting more ({@link Factors}). */
public final class ImplicitAls implements SeasonalRecommender {
    /** Its name on the leaderboard. */
    public static final String NAME = "Implicit ALS";

    private static final int STEPS = 3;

    private final Tuning tuning;
    private final long seed;

    /**
     * What can be tuned.
     *
     * @param rank length of the vectors
     * @param sweeps over both sides
     * @param alpha how much a purchase counts beyond none
     * @param lambda regularisation
     * @param halfLife of a purchase, in days
     */
    record Tuning(int rank, int sweeps, double alpha, double lambda, double halfLife) {}

    /** As found best on blocks earlier than the standard test blocks. */
    public ImplicitAls(long seed) {
        this(new Tuning(64, 12, 3, 30, 45), seed);
    }

    ImplicitAls(Tuning tuning, long seed) {
        this.tuning = tuning;
        this.seed = seed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        Weights bought = Weights.of(known.purchases(), new Decay(known.day().toEpochDay(), tuning.halfLife));
        Weights buyers = bought.transposed();
        Factors factors = new Factors(tuning.rank, tuning.alpha, tuning.lambda, STEPS);
        float[] customers = factors.random(bought.rows(), seed);
        float[] products = factors.random(buyers.rows(), ~seed);
        for (int sweep = 0; sweep < tuning.sweeps; sweep++) {
            progress.throwIfCancelled();
            factors.improve(bought, customers, products);
            factors.improve(buyers, products, customers);
        }
        int rank = tuning.rank;
        return (customer, scores) -> {
            for (int product = 0; product < scores.length; product++) {
                float sum = 0;
                for (int k = 0; k < rank; k++) {
                    sum += customers[customer * rank + k] * products[product * rank + k];
                }
                scores[product] = sum;
            }
        };
    }
}
