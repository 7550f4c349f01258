package solstice.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.campaign.Recommendation;
import solstice.campaign.SegmentList;
import solstice.recommender.ModelCard;
import solstice.recommender.Provenance;
import solstice.recommender.Reasons;
import solstice.retail.Product;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;

class PromoListCsvTest {
    private static final LocalDate DAY = LocalDate.of(2011, 10, 31);

    @TempDir
    Path folder;

    @Test
    void an_independent_reader_gets_back_what_was_written() throws IOException {
        Path file = PromoListCsv.write(list("HEART, \"LARGE\""), folder.resolve("lists"));

        assertThat(file.getFileName()).hasToString("promo_country_germany_2011-10-31_2011-11-27.csv");
        NamedCsvRecord row = read(file).get(0);
        assertThat(row.getField("product")).isEqualTo("85123A");
        assertThat(row.getField("title")).isEqualTo("HEART, \"LARGE\"");
        assertThat(row.getField("probability")).isEqualTo("0.12500");
        assertThat(row.getField("season_index")).isEqualTo("1.80");
        assertThat(row.getField("pinned")).isEqualTo("yes");
    }

    @Test
    void no_title_becomes_a_formula() throws IOException {
        assertThat(read(PromoListCsv.write(list("=HYPERLINK(\"x\")"), folder))
                        .get(0)
                        .getField("title"))
                .isEqualTo("'=HYPERLINK(\"x\")");
    }

    @Test
    void an_older_list_is_replaced_and_no_draft_stays_behind() {
        PromoListCsv.write(list("OLD"), folder);
        Path file = PromoListCsv.write(list("NEW"), folder);

        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
        assertThat(file).content().contains("NEW").doesNotContain("OLD");
    }

    private static SegmentList list(String title) {
        ModelCard model = new ModelCard(1, Instant.EPOCH, DAY, 1, 1, "CPU", "", 0, 0, 0, 0, false, Provenance.UNKNOWN);
        Recommendation line = new Recommendation(
                1, new Product("85123A", title, "Heart"), 1.5, .125, 1.8, new Reasons(1, .5, 0, 0, 0, 0), true);
        return new SegmentList(
                new Segment("country:germany", "Germany", 106),
                new SalesWindow(DAY, DAY.plusDays(27)),
                model,
                List.of(line));
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
