package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import solstice.recommender.neural.RepurchaseTraining.Choice;
import solstice.task.Progress;

class RepurchaseTrainingTest {
    private static final int PAIRS = 12;
    private static final int TELLING = 3;
    private static final int OTHER = 20;

    private final Random random = new Random(4);
    private final List<RepurchaseLesson> lessons = lessons(400);

    @Test
    void slopes_and_bends_agree_with_finite_differences() {
        float[] logits = {.3f, -1.2f, 2, .7f, -.4f};
        boolean[] again = {true, false, true, false, false};
        float[] slopes = new float[5];
        float[] bends = new float[5];
        look(logits, again, slopes, bends);

        for (int i = 0; i < logits.length; i++) {
            float[] above = logits.clone();
            float[] below = logits.clone();
            above[i] += .02f;
            below[i] -= .02f;
            float[] slopesAbove = new float[5];
            float[] slopesBelow = new float[5];
            double more = look(above, again, slopesAbove, new float[5]);
            double less = look(below, again, slopesBelow, new float[5]);
            assertThat((double) slopes[i]).isCloseTo((more - less) / .04, within(1e-3));
            assertThat((double) bends[i]).isCloseTo((slopesAbove[i] - slopesBelow[i]) / .04, within(1e-3));
        }
    }

    private static double look(float[] logits, boolean[] again, float[] slopes, float[] bends) {
        return RepurchaseTraining.look(new Choice(logits, again, 0, logits.length), slopes, bends);
    }

    @Test
    void a_rule_of_two_features_is_found() {
        RepurchaseHead head = grown(1, 3);

        assertThat(head.logit(row(.9f, .9f), 0)).isGreaterThan(head.logit(row(.9f, .1f), 0) + 1);
        assertThat(head.logit(row(.9f, .9f), 0)).isGreaterThan(head.logit(row(.1f, .9f), 0) + 1);
    }

    @Test
    void the_parts_add_up_to_the_logit() {
        RepurchaseHead head = grown(1, 3);
        float[] row = lessons.get(0).pairs();

        assertThat(Arrays.stream(head.parts(row)).sum()).isCloseTo(head.logit(row, 0), within(1e-4));
    }

    @Test
    void seed_and_lessons_alone_decide_whatever_the_number_of_workers() {
        RepurchaseHead alone = grown(1, 3);
        RepurchaseHead together = grown(2, 3);

        assertThat(together.features).isEqualTo(alone.features);
        assertThat(together.thresholds).isEqualTo(alone.thresholds);
        assertThat(together.values).isEqualTo(alone.values);
        assertThat(grown(1, 5).values).isNotEqualTo(alone.values);
    }

    @Test
    void nobody_to_learn_from_leaves_a_head_without_opinion() {
        try (Workers workers = new Workers(1)) {
            RepurchaseHead head = new RepurchaseTraining(List.of(), workers).run(1, Progress.NONE);
            assertThat(head.logit(row(1, 1), 0)).isZero();
        }
    }

    private RepurchaseHead grown(int count, long seed) {
        try (Workers workers = new Workers(count)) {
            return new RepurchaseTraining(lessons, workers).run(seed, Progress.NONE);
        }
    }

    private static float[] row(float telling, float other) {
        float[] row = new float[RepurchaseHead.SIZE];
        row[TELLING] = telling;
        row[OTHER] = other;
        return row;
    }

    /** Customers who buy again what is above one half in both features. */
    private List<RepurchaseLesson> lessons(int customers) {
        List<RepurchaseLesson> lessons = new ArrayList<>();
        for (int customer = 0; customer < customers; customer++) {
            float[] pairs = new float[PAIRS * RepurchaseHead.SIZE];
            boolean[] again = new boolean[PAIRS];
            for (int pair = 0; pair < PAIRS; pair++) {
                int at = pair * RepurchaseHead.SIZE;
                pairs[at + TELLING] = random.nextFloat();
                pairs[at + OTHER] = random.nextFloat();
                again[pair] = pairs[at + TELLING] > .5 && pairs[at + OTHER] > .5 && random.nextInt(10) > 0;
            }
            lessons.add(new RepurchaseLesson(pairs, again));
        }
        return lessons;
    }
}
