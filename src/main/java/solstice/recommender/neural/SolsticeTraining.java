package solstice.recommender.neural;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import solstice.features.Snapshot;
import solstice.features.TitleVectors;
import solstice.recommender.Matrices;
import solstice.recommender.TrainingStep;
import solstice.task.CancelledException;
import solstice.task.Doing;
import solstice.task.Progress;

/**
 * Trains a Solstice model.
 *
 * <p>The discovery net first, on all but the newest weeks, validated on these after each pass; the best pass is kept.
 * The repurchase head next, on the same samples; and the calibration on the newest weeks, which neither has learned
 * from. Then net and head are trained once more, for as many passes as proved best, with the newest weeks among the
 * samples.
 */
final class SolsticeTraining {
    private static final int BATCH = 512;
    private static final double TABLE_RATE = 3;
    private static final double DECAY = .01;

    private final Snapshot known;
    private final Settings settings;
    private final Progress progress;
    private final Consumer<TrainingStep> listener;
    private final SplittableRandom random;
    private final Workers workers;
    private final DiscoveryNet net;
    private final Curriculum curriculum;
    private final List<float[]> untrained;
    private final Stopwatch stopwatch = new Stopwatch();

    private int step;
    private double loss;
    private int epochsDone;
    private double best = -1;
    private int bestEpochs;

    /** What came of it. */
    record Outcome(SolsticeModel model, int epochs, double loss, double validationNdcg, boolean cancelled) {}

    private SolsticeTraining(
            Snapshot known,
            Settings settings,
            Matrices matrices,
            Workers workers,
            Progress progress,
            Consumer<TrainingStep> listener) {
        this.known = known;
        this.settings = settings;
        this.progress = progress;
        this.listener = listener;
        this.workers = workers;
        random = new SplittableRandom(settings.seed());
        curriculum = Curriculum.of(known, settings, matrices, progress.part(0, .3));
        net = new DiscoveryNet(settings, TitleVectors.of(known), matrices, workers);
        untrained = net.learned.values();
    }

    /**
     * Trains.
     *
     * @param listener told after every step
     * @throws CancelledException when cancelled before the first pass was validated; later, the best so far is kept
     */
    static Outcome run(
            Snapshot known, Settings settings, Matrices matrices, Progress progress, Consumer<TrainingStep> listener) {
        try (Workers workers = new Workers(settings.workers())) {
            return new SolsticeTraining(known, settings, matrices, workers, progress, listener).run();
        }
    }

    private double rate(int epoch) {
        return settings.rate() * (1 - .9 * epoch / settings.epochs());
    }

    private Outcome run() {
        List<float[]> values = untrained;
        for (int epoch = 0; epoch < settings.epochs() && !progress.isCancelled(); epoch++) {
            pass(curriculum.early(), epoch, rate(epoch));
            if (progress.isCancelled()) {
                break;
            }
            double ndcg = new Validation(net, curriculum.heldBack()).ndcg(workers);
            epochsDone++;
            if (ndcg > best) {
                best = ndcg;
                bestEpochs = epochsDone;
                values = net.learned.values();
            }
            tell(ndcg);
        }
        boolean cancelled = progress.isCancelled();
        if (cancelled && epochsDone == 0) {
            throw new CancelledException();
        }
        net.learned.restore(values);
        return new Outcome(finish(cancelled), epochsDone, loss, best, cancelled);
    }

    private SolsticeModel finish(boolean cancelled) {
        HeadTraining heads = new HeadTraining(net, workers);
        List<Lesson> early = curriculum.early();
        if (cancelled) {
            RepurchaseHead head = heads.fit(early.subList(0, 1), settings.seed());
            return model(head, Calibration.NONE);
        }
        progress.report(Doing.REPURCHASES, .85);
        RepurchaseHead head = heads.fit(early, settings.seed());
        progress.report(Doing.CALIBRATING, .9);
        Calibration calibration = heads.calibrate(head, curriculum.heldBack());
        progress.report(Doing.NEWEST_WEEKS, .9);
        net.learned.restore(untrained);
        net.learned.forget();
        for (int epoch = 0; epoch < bestEpochs && !progress.isCancelled(); epoch++) {
            pass(curriculum.all(), epoch, rate(epoch));
        }
        return model(heads.fit(curriculum.all(), settings.seed()), calibration);
    }

    private SolsticeModel model(RepurchaseHead head, Calibration calibration) {
        return new SolsticeModel(
                settings, known.day(), known.history().products(), net.learned.values(), head, calibration);
    }

    /** One pass over lessons, in an order drawn from the seed. */
    private void pass(List<Lesson> lessons, int epoch, double rate) {
        List<Lesson> order = new ArrayList<>(lessons);
        Collections.shuffle(order, new Random(settings.seed() * 1_000_003 + epoch));
        Adam embeddings = new Adam(rate, DECAY);
        Adam others = new Adam(rate * TABLE_RATE, 0);
        for (Lesson lesson : order) {
            int[] places = shuffled(lesson.discoverers());
            for (int start = 0; start < places.length && !progress.isCancelled(); start += BATCH) {
                int[] batch = java.util.Arrays.copyOfRange(places, start, Math.min(places.length, start + BATCH));
                loss = net.learn(lesson.scene(), batches(lesson, batch));
                net.move(embeddings, others, ++step);
                stopwatch.learned(batch.length);
                tell(Double.NaN);
            }
        }
    }

    private int[] shuffled(int[] places) {
        SplittableRandom draw = random.split();
        for (int i = places.length - 1; i > 0; i--) {
            int other = draw.nextInt(i + 1);
            int place = places[i];
            places[i] = places[other];
            places[other] = place;
        }
        return places;
    }

    private Batch[] batches(Lesson lesson, int[] places) {
        SplittableRandom[] draws = new SplittableRandom[workers.count()];
        java.util.Arrays.setAll(draws, worker -> random.split());
        Batch[] batches = new Batch[workers.count()];
        workers.each(worker -> batches[worker] = lesson.batch(
                java.util.Arrays.copyOfRange(
                        places, workers.from(worker, places.length), workers.from(worker + 1, places.length)),
                settings.dropout(),
                draws[worker]));
        return batches;
    }

    private void tell(double ndcg) {
        int stepsOfPass = curriculum.early().stream()
                .mapToInt(lesson -> (lesson.discoverers().length + BATCH - 1) / BATCH)
                .sum();
        int steps = stepsOfPass * settings.epochs();
        int done = Math.min(step, steps);
        progress.report(Doing.LEARNING, .3 + .5 * done / Math.max(1, steps), done, steps);
        listener.accept(new TrainingStep(
                Math.min(settings.epochs(), 1 + (done - 1) / Math.max(1, stepsOfPass)),
                settings.epochs(),
                done,
                steps,
                loss,
                ndcg,
                stopwatch.perSecond(),
                stopwatch.secondsPerStep(step) * (steps - done)));
    }

    /** How fast learning goes. */
    private static final class Stopwatch {
        private final long start = System.nanoTime();
        private long examples;

        void learned(int more) {
            examples += more;
        }

        double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        double perSecond() {
            return examples / seconds();
        }

        double secondsPerStep(int steps) {
            return seconds() / Math.max(1, steps);
        }
    }
}
