package solstice.recommender.neural;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import solstice.features.Snapshot;
import solstice.recommender.Breadth;
import solstice.recommender.Matrices;
import solstice.recommender.neural.TrainingState.Place;
import solstice.recommender.neural.TrainingState.Tally;
import solstice.task.CancelledException;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/**
 * Trains a Solstice model.
 *
 * <p>The discovery net first, on all but the newest weeks, validated on these after each pass; the best pass is kept.
 * The repurchase head next, on the same samples; and the calibration on the newest weeks, which neither has learned
 * from. Then net and head are trained once more, for as many passes as proved best, with the newest weeks among the
 * samples.
 *
 * <p>All chance is drawn from the seed and the place in the order of batches, so that a training taken up again goes on
 * bit for bit as it would have gone.
 */
final class SolsticeTraining {
    private static final double TABLE_RATE = 3;
    private static final double DECAY = .01;

    /** When cancelled, the calibration looks at one customer in so many. */
    private static final int HASTE = 8;

    private final Snapshot known;
    private final Settings settings;
    private final Breadth breadth;
    private final Watch watch;
    private final Progress progress;
    private final Workers workers;
    private final DiscoveryNet net;
    private final Curriculum curriculum;
    private final List<float[]> untrained;
    private final HeadTraining heads;
    private final Pace pace;

    private Place place = Place.FIRST;
    private Tally tally = Tally.NOTHING;
    private List<float[]> best = List.of();
    private @Nullable SolsticeModel soFar;

    /** Customers learned from in a step. */
    private int batch;

    /** What to train on, what to train, how much of it at once, and bytes of memory to do it in. */
    record Plan(Snapshot known, Settings settings, Breadth breadth, long memory) {
        static Plan of(Snapshot known, Settings settings) {
            return new Plan(
                    known, settings, Breadth.STANDARD, Runtime.getRuntime().maxMemory());
        }

        private Footprint.Shop shop() {
            int days = known.history().isEmpty()
                    ? 0
                    : (int) ChronoUnit.DAYS.between(known.history().firstDay(), known.day());
            return new Footprint.Shop(
                    known.products(), known.customers(), known.history().size(), days);
        }
    }

    /** What came of it. */
    record Outcome(SolsticeModel model, int epochs, double loss, double validationNdcg, boolean cancelled) {}

    private SolsticeTraining(Plan plan, Matrices matrices, Workers workers, Watch watch) {
        known = plan.known;
        settings = plan.settings;
        breadth = plan.breadth;
        this.watch = watch;
        this.workers = workers;
        progress = watch.progress();
        batch = Footprint.batch(plan.shop(), settings, breadth, plan.memory);
        curriculum = Curriculum.of(known, settings, matrices, breadth, progress.part(0, .3));
        net = new DiscoveryNet(settings, known.products(), matrices, workers);
        heads = new HeadTraining(net, workers, breadth, progress);
        untrained = net.learned.values();
        pace = new Pace(
                watch,
                settings.epochs(),
                curriculum.early().stream()
                        .mapToInt(lesson -> (lesson.discoverers().length + batch - 1) / batch)
                        .sum());
        pace.smaller(batch);
    }

    /**
     * Trains, or goes on with a training that was broken off.
     *
     * @throws CancelledException when cancelled before the first pass was validated; later, the best so far is kept
     * @throws SolsticeException when the history is too short, or what was left of a training is not of this one
     */
    static Outcome run(Plan plan, Matrices matrices, Watch watch) {
        try (Workers workers = new Workers(plan.settings.workers())) {
            return new SolsticeTraining(plan, matrices, workers, watch).run();
        }
    }

    private double rate(int epoch) {
        return settings.rate() * (1 - .9 * epoch / settings.epochs());
    }

    private Outcome run() {
        watch.checkpoints().begun().ifPresent(this::takeUp);
        try {
            learnEarly();
            return outcome(learnNewest(), false);
        } catch (CancelledException stopped) {
            if (best.isEmpty()) {
                throw stopped;
            }
            return outcome(soFar(), true);
        }
    }

    private Outcome outcome(SolsticeModel model, boolean cancelled) {
        return new Outcome(model, tally.epochs(), tally.loss(), tally.ndcg(), cancelled);
    }

    private void takeUp(byte[] left) {
        try {
            TrainingState state = TrainingState.of(left);
            if (!state.fits(net.learned)) {
                throw new IOException("a training of other tables");
            }
            net.learned.restoreMoved(state.tables());
            place = state.place();
            tally = state.tally();
            best = state.best();
        } catch (IOException unusable) {
            throw new SolsticeException(Problem.TRAINING_UNFIT, unusable);
        }
    }

    private void learnEarly() {
        while (!place.newest() && place.epoch() < settings.epochs()) {
            pass(curriculum.early());
            double before = tally.ndcg();
            double ndcg = new Validation(net, curriculum.heldBack()).ndcg(workers);
            tally = tally.validated(ndcg);
            if (tally.ndcg() > before) {
                best = net.learned.values();
            }
            place = place.nextEpoch();
            pace.tell(tally, ndcg);
            keep();
        }
    }

    /** Fits the heads on the best pass, then learns anew with the newest weeks. */
    private SolsticeModel learnNewest() {
        List<float[]> moved = net.learned.moved();
        net.learned.restore(best);
        progress.report(Doing.REPURCHASES, .85);
        RepurchaseHead head = heads.fit(curriculum.early(), settings.seed());
        progress.report(Doing.CALIBRATING, .9);
        Heads calibrated = heads.calibrate(head, curriculum.heldBack(), 1);
        soFar = model(calibrated);
        progress.report(Doing.NEWEST_WEEKS, .9);
        if (place.newest()) {
            net.learned.restoreMoved(moved);
        } else {
            net.learned.restore(untrained);
            net.learned.forget();
            place = Place.FIRST_OF_NEWEST;
        }
        while (place.epoch() < tally.bestEpochs()) {
            pass(curriculum.all());
            place = place.nextEpoch();
            keep();
        }
        RepurchaseHead newest = heads.fit(curriculum.all(), settings.seed());
        return model(new Heads(newest, calibrated.again(), calibrated.discovery()));
    }

    /** The best model so far, with as much of a head as can be had at once. */
    private SolsticeModel soFar() {
        if (soFar == null) {
            net.learned.restore(best);
            HeadTraining hasty = new HeadTraining(net, workers, breadth, Progress.NONE);
            RepurchaseHead head = hasty.fit(curriculum.early().subList(0, 1), settings.seed());
            soFar = model(hasty.calibrate(head, curriculum.heldBack(), HASTE));
        }
        return soFar;
    }

    private SolsticeModel model(Heads heads) {
        return new SolsticeModel(settings, known.day(), known.history().products(), net.learned.values(), heads);
    }

    /** What is left of a pass over lessons, in an order drawn from the seed. */
    private void pass(List<Lesson> lessons) {
        List<Lesson> order = new ArrayList<>(lessons);
        Collections.shuffle(order, new Random(settings.seed() * 1_000_003 + place.epoch()));
        Adam embeddings = new Adam(rate(place.epoch()), DECAY);
        Adam others = new Adam(rate(place.epoch()) * TABLE_RATE, 0);
        for (; place.lesson() < order.size(); place = place.nextLesson()) {
            Lesson lesson = order.get(place.lesson());
            CandidateDraw candidates = new CandidateDraw(lesson.scene(), breadth);
            int[] customers = shuffled(lesson.discoverers());
            while (place.start() < customers.length) {
                progress.throwIfCancelled();
                int end = Math.min(customers.length, place.start() + batch);
                int[] some = java.util.Arrays.copyOfRange(customers, place.start(), end);
                OptionalDouble loss = learn(lesson, some, candidates);
                if (loss.isEmpty()) {
                    continue;
                }
                tally = tally.stepped(loss.getAsDouble());
                net.move(embeddings, others, tally.step());
                place = place.after(some.length);
                pace.learned(some.length);
                pace.tell(tally, Double.NaN);
                keepIfDue();
            }
        }
    }

    /** Learns from a batch; nothing, when there was not the memory for it, and the next batch will be half as large. */
    private OptionalDouble learn(Lesson lesson, int[] some, CandidateDraw candidates) {
        try {
            Shortlist among = candidates.draw(lesson.discoveries(some), draw(-2 - place.start()));
            return OptionalDouble.of(net.learn(lesson.scene().among(among), batches(lesson, some, among)));
        } catch (OutOfMemoryError | RuntimeException failed) {
            if (!Shortage.isBehind(failed) || batch <= Footprint.SMALLEST) {
                throw failed;
            }
            net.drop();
            batch /= 2;
            pace.slower(batch);
            return OptionalDouble.empty();
        }
    }

    private void keepIfDue() {
        if (watch.checkpoints().isDue()) {
            keep();
        }
    }

    private void keep() {
        watch.checkpoints()
                .keep(
                        new TrainingState(place, tally, best, net.learned.moved()).toBytes(),
                        pace.at(tally, tally.ndcg()));
    }

    /** Chance that depends on nothing but the seed, the place and what it is for. */
    private SplittableRandom draw(int purpose) {
        SplittableRandom draw = new SplittableRandom(settings.seed());
        for (int part : new int[] {place.newest() ? 1 : 0, place.epoch(), place.lesson(), purpose}) {
            draw = new SplittableRandom(draw.nextLong() ^ part);
        }
        return draw;
    }

    private int[] shuffled(int[] places) {
        SplittableRandom draw = draw(-1);
        for (int i = places.length - 1; i > 0; i--) {
            int other = draw.nextInt(i + 1);
            int kept = places[i];
            places[i] = places[other];
            places[other] = kept;
        }
        return places;
    }

    private Batch[] batches(Lesson lesson, int[] places, Shortlist among) {
        SplittableRandom draw = draw(place.start());
        SplittableRandom[] draws = new SplittableRandom[workers.count()];
        java.util.Arrays.setAll(draws, worker -> draw.split());
        Batch[] batches = new Batch[workers.count()];
        workers.each(worker -> batches[worker] = lesson.batch(
                java.util.Arrays.copyOfRange(
                        places, workers.from(worker, places.length), workers.from(worker + 1, places.length)),
                settings.dropout(),
                draws[worker],
                among));
        return batches;
    }
}
