package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Progress;

class ReportSeasonsTest {
    private static final DecomposeAssortment SHOP = new DecomposeAssortment(DecomposeAssortmentTest.SHOP, List.of());

    @TempDir
    private Path folder;

    @Test
    void families_come_with_the_strongest_season_first_and_their_peaks() throws IOException {
        Path file = folder.resolve("families.csv");
        int families = new ReportSeasons(SHOP)
                .write(key -> key.level() == SeriesKey.Level.FAMILY, SeriesOptions.WEEKLY, file, Progress.NONE);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(families + 1);
        assertThat(lines.get(0)).startsWith("level,id,name,observations,pieces,verdict,strength");
        List<Double> beyond = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[7])
                .filter(cell -> !cell.isEmpty())
                .map(Double::valueOf)
                .toList();
        assertThat(beyond).isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_workbook_says_the_same_with_numbers_as_numbers() throws IOException {
        Path file = folder.resolve("all.xlsx");
        new ReportSeasons(SHOP)
                .write(key -> key.level() == SeriesKey.Level.ASSORTMENT, SeriesOptions.WEEKLY, file, Progress.NONE);

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            SeasonView view = SHOP.one(SeriesKey.ASSORTMENT, SeriesOptions.WEEKLY);
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellAsNumber(6).orElseThrow().doubleValue())
                    .isEqualTo(view.report().seasonalStrength());
            assertThat(rows.get(1).getCellAsNumber(17).orElseThrow().intValue())
                    .isEqualTo(view.report().peaks()[0]);
        }
    }
}
