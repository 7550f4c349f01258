package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import solstice.features.CustomerActivity;

class ModelFormatTest {
    private static final Settings SMALL = new Settings(2, 3, 2, 1, .001, 0, 14, 1, 7, Set.of(Settings.Part.WEATHER));

    private final byte[] content = ModelFormat.write(model());

    @Test
    void a_model_comes_back_as_it_was_written() throws IOException {
        SolsticeModel read = ModelFormat.read(content);

        assertThat(read.settings()).isEqualTo(SMALL);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2011, 10, 31));
        assertThat(read.products()).containsExactly("22423", "85123A");
        assertThat(ModelFormat.write(read)).isEqualTo(content);
    }

    @Test
    void a_changed_bit_anywhere_is_noticed() {
        Random random = new Random(5);
        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] changed = content.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> ModelFormat.read(changed)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_model_cut_short_or_too_long_is_refused() {
        Random random = new Random(6);
        for (int attempt = 0; attempt < 100; attempt++) {
            byte[] cut = Arrays.copyOf(content, random.nextInt(content.length));
            assertThatThrownBy(() -> ModelFormat.read(cut)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> ModelFormat.read(Arrays.copyOf(content, content.length + 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_model_of_another_version_is_told_from_a_damaged_one() {
        byte[] older = content.clone();
        older[7]--;
        byte[] damaged = content.clone();
        damaged[content.length - 1]++;

        assertThat(ModelFormat.isOfOtherVersion(older)).isTrue();
        assertThatThrownBy(() -> ModelFormat.read(older)).isInstanceOf(IOException.class);
        assertThat(ModelFormat.isOfOtherVersion(damaged)).isFalse();
    }

    private static SolsticeModel model() {
        Random random = new Random(3);
        List<float[]> tables = Arrays.stream(DiscoveryParameters.sizes(SMALL, 2))
                .mapToObj(size -> {
                    float[] table = new float[size];
                    for (int i = 0; i < size; i++) {
                        table[i] = random.nextFloat();
                    }
                    return table;
                })
                .toList();
        return new SolsticeModel(
                SMALL,
                LocalDate.of(2011, 10, 31),
                List.of("22423", "85123A"),
                tables,
                new Heads(head(random), calibration(.7, random), calibration(.9, random)));
    }

    private static RepurchaseHead head(Random random) {
        int[] features = new int[2 * RepurchaseHead.SPLITS];
        float[] thresholds = new float[features.length];
        float[] values = new float[2 * RepurchaseHead.NODES];
        for (int split = 0; split < features.length; split++) {
            features[split] = random.nextInt(RepurchaseHead.SIZE);
            thresholds[split] = random.nextFloat();
        }
        for (int node = 0; node < values.length; node++) {
            values[node] = random.nextFloat();
        }
        return new RepurchaseHead(features, thresholds, values);
    }

    private static Calibration calibration(double alpha, Random random) {
        float[] activity = new float[CustomerActivity.SIZE];
        activity[0] = random.nextFloat();
        return new Calibration(alpha, -2, activity);
    }
}
