package solstice.recommender.neural;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import solstice.features.Sample;
import solstice.features.Snapshot;
import solstice.recommender.Breadth;
import solstice.recommender.ItemSimilarity;
import solstice.recommender.Matrices;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/**
 * The samples that a model learns from, newest first: the newest is held back to validate and to calibrate, those
 * whose windows reach into its window are learned last, and the older ones are learned from the start.
 *
 * @param heldBack the newest sample, whose window ends the day before the snapshot
 * @param late samples whose windows overlap with it
 * @param early all older samples
 */
record Curriculum(Lesson heldBack, List<Lesson> late, List<Lesson> early) {
    /** So many days of history a sample must have before it, to be worth learning from. */
    private static final int WARM_UP_DAYS = 70;

    /** Closed-form weights are worked out anew after so many days; a sample uses the newest before it. */
    private static final int ANCHOR_DAYS = 56;

    private static final int FEWEST = 3;

    /** The same in a large shop, whose weights are all kept until the end. */
    private static final int LONG_ANCHOR_DAYS = 3 * ANCHOR_DAYS;

    static Curriculum of(Snapshot known, Settings settings, Matrices matrices, Breadth breadth, Progress progress) {
        int anchorDays = breadth.weighsAll(known.products(), known.customers()) ? ANCHOR_DAYS : LONG_ANCHOR_DAYS;
        List<Lesson> lessons = new ArrayList<>();
        LocalDate newest = known.day().minusDays(Sample.DAYS);
        LocalDate oldest =
                known.history().isEmpty() ? newest : known.history().firstDay().plusDays(WARM_UP_DAYS);
        long span = Math.max(1, ChronoUnit.DAYS.between(oldest, newest));
        LocalDate anchor = LocalDate.MAX;
        ItemSimilarity similarity = ItemSimilarity.NONE;
        for (LocalDate morning = newest; morning.isAfter(oldest); morning = morning.minusDays(settings.stepDays())) {
            progress.throwIfCancelled();
            progress.report(Doing.SAMPLING, (double) ChronoUnit.DAYS.between(morning, newest) / span, morning);
            if (morning.isBefore(anchor)) {
                anchor = morning.minusDays(lessons.isEmpty() ? 0 : anchorDays - settings.stepDays());
                similarity = ItemSimilarity.ease(
                        known.purchases().before(anchor.toEpochDay()), SolsticeModel.LAMBDA, matrices, breadth);
            }
            lessons.add(new Lesson(Sample.at(morning, known), similarity, lessons.isEmpty()));
        }
        if (lessons.size() < FEWEST + Sample.DAYS / settings.stepDays()) {
            throw new SolsticeException(
                    Problem.HISTORY_TOO_SHORT,
                    known.history().isEmpty()
                            ? 0
                            : ChronoUnit.DAYS.between(known.history().firstDay(), known.day()),
                    WARM_UP_DAYS + 2 * Sample.DAYS + FEWEST * settings.stepDays());
        }
        int overlapping = (Sample.DAYS - 1) / settings.stepDays() + 1;
        return new Curriculum(
                lessons.get(0), lessons.subList(1, overlapping), lessons.subList(overlapping, lessons.size()));
    }

    /** Everything, the newest included. */
    List<Lesson> all() {
        List<Lesson> all = new ArrayList<>(early);
        all.addAll(0, late);
        all.add(0, heldBack);
        return all;
    }
}
