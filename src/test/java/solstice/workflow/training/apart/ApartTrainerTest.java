package solstice.workflow.training.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainingStep;
import solstice.store.Passphrase;
import solstice.task.CancelledException;
import solstice.task.Problem;
import solstice.task.ProblemText;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.ChildProgram;
import solstice.workflow.DescribeProject;
import solstice.workflow.Project;
import solstice.workflow.SmallShop;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.Trainer;
import solstice.workflow.training.TrainingRequest;

class ApartTrainerTest {
    private static final TrainingRequest REQUEST = new TrainingRequest(null, 3, 5, TrainingRequest.Device.CPU);
    private static final int HEAP = 192;

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Project project;

    @BeforeEach
    void open() {
        file = SmallShop.in(folder);
        project = Project.open(file);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void it_tells_every_step_of_what_this_program_would_learn() {
        List<TrainingStep> here = new java.util.ArrayList<>();
        List<TrainingStep> apart = new java.util.ArrayList<>();
        ModelCard wanted = new TrainRecommender(project).run(REQUEST, Progress.NONE, here::add);

        ModelCard card = training(plain()).run(REQUEST, Progress.NONE, apart::add);

        // other kernels of the native library may round otherwise
        assertThat(card.loss()).isCloseTo(wanted.loss(), within(1e-4));
        assertThat(apart)
                .extracting(TrainingStep::step)
                .isEqualTo(here.stream().map(TrainingStep::step).toList());
        assertThat(project.trainingFile().path()).doesNotExist();
    }

    @Test
    void killed_in_the_middle_it_leaves_the_project_as_it_was_and_goes_on_to_the_same_model() {
        String whole = content(training(plain()).run(REQUEST, Progress.NONE, step -> {}));
        long rows = new DescribeProject(project).run().rowsKept();
        Consumer<TrainingStep> assassin = once(step -> step.epoch() == 2, ApartTrainerTest::killChildren);

        SolsticeException failure = failure(() -> training(plain()).run(REQUEST, Progress.NONE, assassin));

        assertThat(failure.problem()).isEqualTo(Problem.TRAINING_BROKEN);
        assertThat(ProblemText.of(failure, Locale.ENGLISH).cause()).contains("signal 9");
        assertThat(new DescribeProject(project).run().rowsKept()).isEqualTo(rows);
        assertThat(new TrainRecommender(project).models()).hasSize(1);
        assertThat(new TrainRecommender(project).broken())
                .hasValueSatisfying(left -> assertThat(left.at().step()).isPositive());
        assertThat(content(training(plain()).resume(Progress.NONE, step -> {}))).isEqualTo(whole);
        assertThat(new TrainRecommender(project).broken()).isEmpty();
    }

    @Test
    void one_that_ends_without_a_word_is_told_with_its_status() {
        SolsticeException failure = failure(() -> training(rough("halt")).run(REQUEST, Progress.NONE, step -> {}));

        assertThat(failure.problem()).isIn(Problem.TRAINING_BROKEN, Problem.TRAINING_LOST);
        assertThat(ProblemText.of(failure, Locale.ENGLISH).cause()).contains("77");
    }

    @Test
    void a_crash_of_native_code_is_told_with_its_report() {
        SolsticeException failure = failure(() -> training(rough("crash")).run(REQUEST, Progress.NONE, step -> {}));

        Path report = Path.of(failure.arguments().get(0).toString());
        assertThat(ProblemText.of(failure, Locale.CHINA).cause()).contains("crash.log");
        assertThat(report).content().contains("SIGSEGV");
    }

    @Test
    void when_memory_runs_out_it_says_so() {
        SolsticeException failure = failure(() -> training(rough("memory")).run(REQUEST, Progress.NONE, step -> {}));

        assertThat(failure.problem()).isEqualTo(Problem.MEMORY_SHORT);
        assertThat(failure.arguments()).containsExactly(HEAP);
    }

    @Test
    void noise_on_its_output_is_passed_over() {
        ModelCard card = training(rough("noise")).run(REQUEST, Progress.NONE, step -> {});

        assertThat(card.epochs()).isEqualTo(3);
    }

    @Test
    void a_mistake_in_it_is_a_mistake_here() {
        assertThatThrownBy(() -> training(rough("fault")).run(REQUEST, Progress.NONE, step -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a mistake");
    }

    @Test
    void one_that_no_longer_listens_is_left_when_nobody_wants_its_result() {
        Stop stop = new Stop();
        TrainRecommender training = training(rough("stop"));

        assertThatThrownBy(() -> training.run(
                        new TrainingRequest(null, 30, 5, TrainingRequest.Device.CPU), stop, step -> stop.now = true))
                .isInstanceOf(CancelledException.class);
        assertThat(project.trainingFile().path()).doesNotExist();
    }

    @Test
    void it_ends_when_the_program_that_started_it_is_killed() throws Exception {
        project.close();
        try (ChildProgram parent = ChildProgram.start(TrainForEver.class, file)) {
            long trainer = Long.parseLong(parent.says());
            ProcessHandle handle = ProcessHandle.of(trainer).orElseThrow();
            parent.kill();

            assertThat(handle.onExit()
                            .get(20, java.util.concurrent.TimeUnit.SECONDS)
                            .isAlive())
                    .isFalse();
        }
        project = Project.open(file);
        assertThat(project.isReadOnly()).isFalse();
    }

    @Test
    void of_an_encrypted_project_nothing_plain_is_left() throws Exception {
        project.close();
        Path secret = Files.createDirectory(folder.resolve("secret"));
        Path encrypted = SmallShop.in(secret, new Passphrase("open sesame".toCharArray()));
        project = Project.open(encrypted, new Passphrase("open sesame".toCharArray()));
        Consumer<TrainingStep> assassin = once(step -> step.epoch() == 2, ApartTrainerTest::killChildren);

        failure(() -> training(plain()).run(REQUEST, Progress.NONE, assassin));

        assertThat(Files.readString(project.trainingFile().path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("SOLCKPTS")
                .doesNotContain("asOf");
        assertThat(training(plain()).resume(Progress.NONE, step -> {}).epochs()).isEqualTo(3);
    }

    private TrainRecommender training(Trainer trainer) {
        return new TrainRecommender(project, trainer);
    }

    private static Trainer plain() {
        return new ApartTrainer(TrainingProgram.class.getName(), () -> HEAP, quick());
    }

    private static Trainer rough(String accident) {
        List<String> options = new java.util.ArrayList<>(quick());
        options.add("-Daccident=" + accident);
        return new ApartTrainer(RoughTraining.class.getName(), () -> HEAP, options);
    }

    private static List<String> quick() {
        return List.of(
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UseParallelGC", "-XX:-CreateCoredumpOnCrash");
    }

    private String content(ModelCard card) {
        byte[] content = project.models().load(card.id()).orElseThrow();
        return content.length + " bytes, " + java.util.Arrays.hashCode(content);
    }

    private static SolsticeException failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(SolsticeException.class, work);
    }

    private static Consumer<TrainingStep> once(java.util.function.Predicate<TrainingStep> when, Runnable then) {
        boolean[] done = new boolean[1];
        return step -> {
            if (!done[0] && when.test(step)) {
                done[0] = true;
                then.run();
            }
        };
    }

    private static void killChildren() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    }

    /** Stops when told. */
    private static final class Stop implements Progress {
        volatile boolean now;

        @Override
        public void report(String step, double fraction) {
            // nobody is watching
        }

        @Override
        public boolean isCancelled() {
            return now;
        }
    }
}
