package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.retail.Catalogue;
import solstice.retail.Ledger;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;

class ReadTextSeasonsTest {
    private static final ProductFacts BUNNY =
            new ProductFacts("A1", "Felt bunny", "For the Easter table.", List.of(), "", 1, 0, 0, null, null, "");

    @Test
    void a_product_is_read_by_its_title_and_by_its_description_where_the_catalogue_has_one() {
        SalesHistory sold = new Ledger()
                .sell("2011-01-03", "A1", "BUNNY FELT", "c1")
                .sell("2011-01-04", "B2", "GLASS JAR", "c1")
                .history();
        assertThat(ReadTextSeasons.texts(sold, Catalogue.of(List.of(BUNNY))))
                .containsExactly("Felt bunny\nFor the Easter table.", "GLASS JAR");
        assertThat(ReadTextSeasons.text(BUNNY)).isEqualTo("Felt bunny\nFor the Easter table.");
    }
}
