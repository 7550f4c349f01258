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
import solstice.features.Sample;
import solstice.recommender.Breadth;
import solstice.recommender.TopK;
import solstice.recommender.neural.Calibration.Outcome;
import solstice.recommender.neural.RepurchaseHead.Discovery;
import solstice.task.Progress;

/**
 * Fits what stands on top of the discovery net: the repurchase head and the calibrations.
 *
 * @param progress asked before every few customers whether it is still wanted; if not, the work ends there
 */
record HeadTraining(DiscoveryNet net, Workers workers, Breadth breadth, Progress progress) {
    private static final int ROWS = 256;

    /** So many customers at once are described with a list of products, which has all that they bought before. */
    private static final int FEW = 64;

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
        CandidateDraw candidates = new CandidateDraw(lesson.scene(), breadth);
        int[] places = lesson.some(
                IntStream.range(0, lesson.sample().customers().length).toArray());
        int share = candidates.isOfAll() ? places.length : FEW * workers.count();
        for (int from = 0; from < places.length; from += share) {
            int[] some = Arrays.copyOfRange(places, from, Math.min(places.length, from + share));
            Shortlist among = candidates.draw(lesson.bought(some), new SplittableRandom(places[from]));
            examples.addAll(Arrays.asList(examples(new Part(lesson, some, among))));
        }
    }

    /** Some customers of a lesson, given by their places, and the products to look at. */
    private record Part(Lesson lesson, int[] places, Shortlist among) {}

    private RepurchaseLesson[] examples(Part part) {
        net.look(part.lesson.scene().among(part.among));
        int count = part.places.length;
        RepurchaseLesson[] made = new RepurchaseLesson[count];
        PairRhythm rhythm = part.lesson.rhythm();
        workers.each(worker -> {
            int end = workers.from(worker + 1, count);
            for (int at = workers.from(worker, count); at < end && !progress.isCancelled(); at += ROWS) {
                int[] places = Arrays.copyOfRange(part.places, at, Math.min(end, at + ROWS));
                Batch batch = part.lesson.batch(places, 0, new SplittableRandom(0), part.among);
                float[][] logits = net.logits(batch, worker);
                for (int row = 0; row < places.length; row++) {
                    float total = net.total(logits[row], batch.shut()[row]);
                    made[at + row] = example(part, rhythm, places[row], logits[row], total);
                }
            }
        });
        progress.throwIfCancelled();
        return made;
    }

    private static RepurchaseLesson example(Part part, PairRhythm rhythm, int place, float[] logits, float total) {
        Sample sample = part.lesson.sample();
        Purchases purchases = sample.moment().purchases();
        return RepurchaseLesson.of(
                sample.moment(),
                rhythm,
                sample.customers()[place],
                sample.targets()[place],
                pair -> new Discovery(logits[part.among.place(purchases.product(pair))], total));
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
        int[] everybody = lesson.some(IntStream.range(0, purchases.customers())
                .filter(customer ->
                        customer % oneIn == 0 && purchases.firstPair(customer) < purchases.firstPair(customer + 1))
                .toArray());
        int rows = lesson.rowsAtOnce();
        List<Outcomes> found = IntStream.range(0, workers.count())
                .mapToObj(worker -> new Outcomes(new ArrayList<>(), new ArrayList<>()))
                .toList();
        workers.each(worker -> {
            int end = workers.from(worker + 1, everybody.length);
            for (int at = workers.from(worker, everybody.length); at < end && !progress.isCancelled(); at += rows) {
                int[] customers = Arrays.copyOfRange(everybody, at, Math.min(end, at + rows));
                Batch batch = lesson.toScore(customers);
                float[][] logits = net.logits(batch, worker);
                for (int row = 0; row < customers.length; row++) {
                    float total = net.total(logits[row], batch.shut()[row]);
                    addOutcomes(head, lesson, customers[row], logits[row], total, found.get(worker));
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
            RepurchaseHead head, Lesson lesson, int customer, float[] logits, float total, Outcomes outcomes) {
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
                RepurchaseHead.describe(rhythm, moment, customer, pair, new Discovery(logits[product], total), row, 0);
                boolean bought = Arrays.binarySearch(targets, product) >= 0;
                outcomes.again().add(new Outcome(head.logit(row, 0), activity, bought));
            }
        }
        for (int product : TopK.of(logits, open, SHOWN)) {
            boolean bought = Arrays.binarySearch(targets, product) >= 0;
            outcomes.discovered().add(new Outcome(logits[product] - total, activity, bought));
        }
    }
}
