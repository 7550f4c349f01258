package solstice.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.seasonality.Decomposition;
import solstice.seasonality.SeasonalIndices;
import solstice.seasonality.StlChoice;
import solstice.seasonality.StlPlan;
import solstice.task.SolsticeException;

class SeasonPicturesTest {
    private static final int N = 106;

    @TempDir
    Path folder;

    private static Decomposition parts() {
        double[] y = IntStream.range(0, N)
                .mapToDouble(i -> i == 3 ? Double.NaN : 100 + i + 30 * Math.sin(i * 2 * Math.PI / 52))
                .toArray();
        return StlPlan.of(N, StlChoice.of(52).settle(N)).fit(y);
    }

    private static List<LocalDate> weeks() {
        return IntStream.range(0, N)
                .mapToObj(i -> LocalDate.of(2010, 1, 4).plusWeeks(i))
                .toList();
    }

    private static boolean shows(BufferedImage image, java.awt.Color colour) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .anyMatch(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour.getRGB());
    }

    @Test
    void a_decomposition_becomes_a_picture_with_all_its_parts() throws IOException {
        Path file = folder.resolve("season.png");
        SeasonChart.write(file, "Mugs", "Seasonal.", weeks(), parts());
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isGreaterThan(2000);
        assertThat(List.of(Palette.OBSERVED, Palette.TREND, Palette.SEASONAL, Palette.REMAINDER))
                .allMatch(colour -> shows(image, colour));
    }

    @Test
    void a_map_has_a_row_for_each_series_and_leaves_the_unknown_grey() throws IOException {
        Decomposition parts = parts();
        SeasonalIndices known = SeasonalIndices.of(parts, parts.seasonals().get(0), 1);
        Path file = folder.resolve("map.png");
        SeasonMap.write(
                file,
                "When families sell",
                "",
                "Week",
                List.of(new SeasonMap.Row("Mug", known), new SeasonMap.Row("杯", SeasonalIndices.flat(52))));
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(shows(image, Palette.GRID)).isTrue();
        assertThat(image.getHeight()).isGreaterThan(300);
    }

    @Test
    void a_place_that_cannot_be_written_is_told() {
        assertThatThrownBy(() -> SeasonChart.write(folder.resolve("no/dir.png"), "", "", weeks(), parts()))
                .isInstanceOf(SolsticeException.class)
                .hasMessageContaining("SOL-901");
    }
}
