package solstice.workflow.models;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.Offer;
import solstice.recommender.TopList;
import solstice.recommender.TrainedModel;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;
import solstice.workflow.training.TrainRecommender;

/** Sets two models side by side, and finds how much the lists differ that they make. */
public final class CompareModels {
    private static final int CUSTOMERS = 300;
    private static final int LENGTH = 20;
    private static final int DAYS = 28;

    private final Project project;

    public CompareModels(Project project) {
        this.project = project;
    }

    /**
     * Asks both about the four weeks from the day after the last sale, or from the later model's day, for customers
     * spread over all.
     *
     * @throws SolsticeException when there are no sales, or one of them is not there or damaged
     */
    public ModelComparison run(long one, long other, Progress progress) {
        SalesHistory sold = project.soldHistory();
        TrainRecommender shelf = new TrainRecommender(project);
        progress.report(Doing.READING_MODEL, 0);
        TrainedModel left = shelf.open(one);
        TrainedModel right = shelf.open(other);
        LocalDate morning = Stream.of(
                        sold.lastDay().plusDays(1),
                        left.card().asOf(),
                        right.card().asOf())
                .max(LocalDate::compareTo)
                .orElseThrow();
        SalesWindow window = new SalesWindow(morning, morning.plusDays(DAYS - 1L));
        Snapshot known = Snapshot.of(sold, project.almanac(), project.catalogue(), morning);
        progress.report(Doing.LOOKING_AHEAD, .1);
        Forecast ofLeft = left.forecast(known, window);
        progress.throwIfCancelled();
        progress.report(Doing.LOOKING_AHEAD, .5);
        Forecast ofRight = right.forecast(known, window);
        Difference difference = new Difference();
        int[] customers = customers(known.purchases());
        Offer offer = new Offer(known.purchases(), known.candidates(), false);
        progress.throwIfCancelled();
        progress.report(Doing.RANKING, .9);
        TopList[] leftLists = ofLeft.top(customers, offer, LENGTH);
        TopList[] rightLists = ofRight.top(customers, offer, LENGTH);
        for (int i = 0; i < customers.length; i++) {
            difference.add(leftLists[i].products(), rightLists[i].products());
        }
        progress.report(Doing.DONE, 1);
        return difference.of(left, right, window);
    }

    /** Up to so many customers who have bought something, at equal distances. */
    private static int[] customers(Purchases purchases) {
        int[] all = IntStream.range(0, purchases.customers())
                .filter(customer -> purchases.firstPair(customer) < purchases.firstPair(customer + 1))
                .toArray();
        int count = Math.min(CUSTOMERS, all.length);
        return IntStream.range(0, count)
                .map(i -> all[(int) ((long) i * all.length / count)])
                .toArray();
    }

    /** Adds up how lists differ. */
    private static final class Difference {
        private int customers;
        private double shared;
        private int sameFirst;
        private long moved;
        private int pairs;

        void add(int[] one, int[] other) {
            customers++;
            sameFirst += one.length > 0 && other.length > 0 && one[0] == other[0] ? 1 : 0;
            int both = 0;
            for (int place = 0; place < one.length; place++) {
                int product = one[place];
                int there = IntStream.range(0, other.length)
                        .filter(i -> other[i] == product)
                        .findFirst()
                        .orElse(-1);
                if (there >= 0) {
                    both++;
                    moved += Math.abs(there - place);
                }
            }
            pairs += both;
            shared += (double) both / Math.max(1, Math.max(one.length, other.length));
        }

        ModelComparison of(TrainedModel left, TrainedModel right, SalesWindow window) {
            double count = customers == 0 ? Double.NaN : customers;
            return new ModelComparison(
                    left.card(),
                    right.card(),
                    window,
                    customers,
                    LENGTH,
                    shared / count,
                    sameFirst / count,
                    pairs == 0 ? Double.NaN : (double) moved / pairs);
        }
    }
}
