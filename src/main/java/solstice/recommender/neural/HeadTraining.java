package solstice.recommender.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import solstice.features.CustomerActivity;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.Purchases;
import solstice.recommender.TopK;
import solstice.recommender.neural.Calibration.Outcome;
import solstice.recommender.neural.RepurchaseHead.Discovery;
import solstice.task.Progress;

/**
 * Fits what stands on top of the discovery net: the repurchase head and the calibrations.
 *
 * @param progress asked before every few customers whether it is still wanted; if not, the work ends there
 */
record HeadTraining(DiscoveryNet net, Workers workers, Progress progress) {
    private static final int ROWS = 256;
    private static final int STEP_DAYS = 28;

    /** So many of a customer's likeliest discoveries are looked at by the calibration: those that a list may show. */
    private static final int SHOWN = 30;

    /**
     * Fits a repurchase head on lessons, which must be ordered from the newest; of each four weeks, one is taken.
     *
     * @throws CancelledException when it is no longer wanted
     */
    RepurchaseHead fit(List<Lesson> lessons, long seed) {
        List<RepurchaseLesson> examples = new ArrayList<>();
        int next = Integer.MAX_VALUE;
        for (Lesson lesson : lessons) {
            int day = lesson.sample().moment().day();
            progress.throwIfCancelled();
            if (day <= next) {
                next = day - STEP_DAYS;
                addExamples(lesson, examples);
            }
        }
        return new RepurchaseTraining(examples, workers).run(seed, progress);
    }

    private void addExamples(Lesson lesson, List<RepurchaseLesson> examples) {
        net.look(lesson.scene());
        int count = lesson.sample().customers().length;
        RepurchaseLesson[] made = new RepurchaseLesson[count];
        Moment moment = lesson.sample().moment();
        PairRhythm rhythm = lesson.rhythm();
        workers.each(worker -> {
            int end = workers.from(worker + 1, count);
            for (int at = workers.from(worker, count); at < end && !progress.isCancelled(); at += ROWS) {
                int[] places = IntStream.range(at, Math.min(end, at + ROWS)).toArray();
                float[][] logits = net.logits(lesson.batch(places, 0, new SplittableRandom(0)), worker);
                for (int row = 0; row < places.length; row++) {
                    int customer = lesson.sample().customers()[places[row]];
                    Discovery discovery = discovery(lesson, logits[row], customer);
                    int[] targets = lesson.sample().targets()[places[row]];
                    made[places[row]] = RepurchaseLesson.of(moment, rhythm, customer, targets, discovery);
                }
            }
        });
        progress.throwIfCancelled();
        examples.addAll(Arrays.asList(made));
    }

    private static Discovery discovery(Lesson lesson, float[] logits, int customer) {
        Moment moment = lesson.sample().moment();
        float total = RepurchaseLesson.total(logits, 0, moment.candidates(), moment.purchases(), customer);
        return new Discovery(logits, 0, total);
    }

    /**
     * Fits both calibrations on customers of a lesson, those who bought nothing among them.
     *
     * <p>They must be fitted apart, and on weeks that the net has not learned from: there it is surer of its first
     * choices than it should be, and discoveries would push aside what is bought again.
     *
     * @param oneIn of so many customers, one is looked at
     */
    Heads calibrate(RepurchaseHead head, Lesson lesson, int oneIn) {
        net.look(lesson.scene());
        Moment moment = lesson.sample().moment();
        Purchases purchases = moment.purchases();
        int[] everybody = IntStream.range(0, purchases.customers())
                .filter(customer ->
                        customer % oneIn == 0 && purchases.firstPair(customer) < purchases.firstPair(customer + 1))
                .toArray();
        List<Outcomes> found = IntStream.range(0, workers.count())
                .mapToObj(worker -> new Outcomes(new ArrayList<>(), new ArrayList<>()))
                .toList();
        workers.each(worker -> {
            int end = workers.from(worker + 1, everybody.length);
            for (int at = workers.from(worker, everybody.length); at < end && !progress.isCancelled(); at += ROWS) {
                int[] customers = Arrays.copyOfRange(everybody, at, Math.min(end, at + ROWS));
                float[][] logits = net.logits(lesson.toScore(customers), worker);
                for (int row = 0; row < customers.length; row++) {
                    Discovery discovery = discovery(lesson, logits[row], customers[row]);
                    addOutcomes(head, lesson, customers[row], discovery, found.get(worker));
                }
            }
        });
        progress.throwIfCancelled();
        return new Heads(
                head,
                Calibration.fit(
                        found.stream().flatMap(part -> part.again().stream()).toList()),
                Calibration.fit(found.stream()
                        .flatMap(part -> part.discovered().stream())
                        .toList()));
    }

    /** What became of products bought before, and of others. */
    private record Outcomes(List<Outcome> again, List<Outcome> discovered) {}

    private static void addOutcomes(
            RepurchaseHead head, Lesson lesson, int customer, Discovery discovery, Outcomes outcomes) {
        Moment moment = lesson.sample().moment();
        int place = Arrays.binarySearch(lesson.sample().customers(), customer);
        int[] targets = place < 0 ? new int[0] : lesson.sample().targets()[place];
        int size = CustomerActivity.SIZE;
        float[] activity = Arrays.copyOfRange(moment.activity().features(), customer * size, (customer + 1) * size);
        PairRhythm rhythm = lesson.rhythm();
        float[] row = new float[RepurchaseHead.SIZE];
        BitSet open = (BitSet) moment.candidates().clone();
        Purchases purchases = moment.purchases();
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            int product = purchases.product(pair);
            if (open.get(product)) {
                open.clear(product);
                RepurchaseHead.describe(rhythm, moment, customer, pair, discovery, row, 0);
                boolean bought = Arrays.binarySearch(targets, product) >= 0;
                outcomes.again().add(new Outcome(head.logit(row, 0), activity, bought));
            }
        }
        float[] logits =
                Arrays.copyOfRange(discovery.logits(), discovery.start(), discovery.start() + lesson.products());
        for (int product : TopK.of(logits, open, SHOWN)) {
            boolean bought = Arrays.binarySearch(targets, product) >= 0;
            outcomes.discovered().add(new Outcome(discovery.share(product), activity, bought));
        }
    }
}
