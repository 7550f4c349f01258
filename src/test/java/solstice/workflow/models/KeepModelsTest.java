package solstice.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.recommender.ModelCard;
import solstice.recommender.Provenance;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;
import solstice.workflow.SmallShop;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;

class KeepModelsTest {
    private static final LocalDate LATER = LocalDate.of(2012, 1, 1);

    @TempDir
    Path folder;

    private Project project;
    private KeepModels models;
    private ModelCard first;
    private ModelCard second;

    @BeforeEach
    void train() {
        project = Project.open(SmallShop.in(folder));
        models = new KeepModels(project);
        first = train(1);
        second = train(2);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private ModelCard train(long seed) {
        return new TrainRecommender(project)
                .run(new TrainingRequest(null, 1, seed, TrainingRequest.Device.CPU), Progress.NONE, step -> {});
    }

    @Test
    void the_last_trained_is_used_until_an_older_one_is_restored() {
        assertThat(used()).isEqualTo(second.id());

        models.restore(first.id());
        assertThat(used()).isEqualTo(first.id());
        assertThat(models.list()).extracting(ModelVersion::current).containsExactly(false, true);

        long third = train(3).id();
        assertThat(used()).isEqualTo(third);
        assertThat(models.list()).extracting(ModelVersion::current).containsExactly(true, false, false);
    }

    @Test
    void a_deleted_model_is_gone_and_comes_back_as_what_it_was() {
        models.delete(second.id());
        assertThat(models.list()).extracting(version -> version.card().id()).containsExactly(first.id());
        assertThat(used()).isEqualTo(first.id());
        assertThatThrownBy(() -> models.delete(second.id())).isInstanceOf(SolsticeException.class);

        models.undelete(second.id());
        assertThat(used()).isEqualTo(second.id());
    }

    @Test
    void a_model_says_how_it_can_be_made_again() {
        ModelCard card = models.card(first.id());

        assertThat(card).isEqualTo(first);
        assertThat(card.provenance().settings()).containsEntry("seed", "1").containsKey("width");
        assertThat(card.provenance().version()).isNotEmpty();
    }

    @Test
    void two_models_of_different_seeds_differ_in_their_lists_and_one_does_not_from_itself() {
        CompareModels compare = new CompareModels(project);

        ModelComparison same = compare.run(first.id(), first.id(), Progress.NONE);
        ModelComparison others = compare.run(first.id(), second.id(), Progress.NONE);

        assertThat(same.customers()).isEqualTo(60);
        assertThat(same.shared()).isEqualTo(1);
        assertThat(same.moved()).isZero();
        assertThat(others.moved()).isPositive();
        assertThat(others.settings()).first().isEqualTo(new ModelComparison.Line("seed", "1", "2"));
    }

    @Test
    void exported_and_imported_a_model_is_the_same_and_stands_aside() {
        Path file = folder.resolve("one" + KeepModels.ENDING);
        models.exportTo(first.id(), file);

        ImportedModel imported = models.importFrom(file);

        assertThat(imported.sameSales()).isTrue();
        assertThat(imported.soldHere()).isEqualTo(imported.products()).isPositive();
        assertThat(imported.card()).isEqualTo(first.withId(imported.card().id()));
        assertThat(project.models().load(imported.card().id()))
                .hasValueSatisfying(content -> assertThat(Arrays.equals(
                                content, project.models().load(first.id()).orElseThrow()))
                        .isTrue());
        assertThat(used()).isEqualTo(second.id());
    }

    @Test
    void in_another_shop_it_is_said_that_the_sales_are_others() {
        Path file = folder.resolve("one" + KeepModels.ENDING);
        models.exportTo(first.id(), file);
        try (Project other = Project.openOrCreate(folder.resolve("other.solstice"))) {
            ImportedModel imported = new KeepModels(other).importFrom(file);

            assertThat(imported.sameSales()).isFalse();
            assertThat(imported.soldHere()).isZero();
        }
    }

    @Test
    void hostile_files_are_refused_and_nothing_of_them_is_kept() throws Exception {
        Path file = folder.resolve("one" + KeepModels.ENDING);
        models.exportTo(first.id(), file);
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(8);
        for (int attempt = 0; attempt < 120; attempt++) {
            byte[] changed = good.clone();
            changed[attempt < 40 ? attempt : random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
            refused(changed);
            refused(Arrays.copyOf(good, random.nextInt(good.length)));
        }
        refused(Arrays.copyOf(good, good.length + 1));
        refused(new byte[0]);
        assertThat(models.list()).hasSize(2);
    }

    @Test
    void files_with_lying_lengths_or_contents_are_refused_though_their_digest_is_right() throws Exception {
        byte[] content = project.models().load(first.id()).orElseThrow();
        Random random = new Random(9);
        for (int attempt = 0; attempt < 150; attempt++) {
            byte[] changed = content.clone();
            int at = 20 + random.nextInt(attempt < 100 ? 300 : changed.length - 24);
            ByteBuffer.wrap(changed)
                    .putInt(at, attempt % 3 == 0 ? Integer.MAX_VALUE : attempt % 3 == 1 ? -1 : random.nextInt());
            byte[] file = new ModelFile(first, withChecksum(changed)).toBytes();
            mostlyRefused(file);
        }
        byte[] lying = new ModelFile(first, content).toBytes();
        ByteBuffer.wrap(lying).putInt(12, Integer.MAX_VALUE);
        refused(redigested(lying));
        ModelCard otherDay =
                new ModelCard(1, first.trainedAt(), LATER, 1, 1, "CPU", "0", 1, 1, 1, 1, false, Provenance.UNKNOWN);
        refused(new ModelFile(otherDay, content).toBytes());
        refused(redigested("SOLMODEL and then nothing of the kind, but long enough to have a digest"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    /** A changed number may be another valid one: then the file is a model, if a strange one, and may be read. */
    private void mostlyRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("hostile" + KeepModels.ENDING), bytes);
        try {
            models.delete(models.importFrom(file).card().id());
        } catch (SolsticeException refused) {
            assertThat(refused.problem()).isEqualTo(Problem.MODEL_FILE);
        }
    }

    private void refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("hostile" + KeepModels.ENDING), bytes);
        assertThatThrownBy(() -> models.importFrom(file))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.MODEL_FILE));
    }

    private static byte[] withChecksum(byte[] model) {
        java.util.zip.CRC32C checksum = new java.util.zip.CRC32C();
        checksum.update(model, 20, model.length - 20);
        return ByteBuffer.wrap(model).putLong(12, checksum.getValue()).array();
    }

    private static byte[] redigested(byte[] file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(file, 0, file.length - 32);
        System.arraycopy(digest.digest(), 0, file, file.length - 32, 32);
        return file;
    }

    private long used() {
        return new TrainRecommender(project).newest(LATER).card().id();
    }
}
