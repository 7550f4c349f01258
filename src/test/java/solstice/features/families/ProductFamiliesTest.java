package solstice.features.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.retail.SalesHistory;
import solstice.retail.SampleShop;

class ProductFamiliesTest {

    @Test
    void a_family_is_the_noun_that_titles_end_with() {
        ProductFamilies families = ProductFamilies.ofTitles(List.of(
                "RED RETROSPOT MUG",
                "ROSE COTTAGE MUG",
                "SPOTTY MUG WITH LID",
                "PAISLEY PARK BOWL",
                "FLOWER FAIRY BOWL",
                "SET OF 3 KITCHEN BOWLS",
                "SOMETHING ELSE"));
        assertThat(IntStream.range(0, 7).mapToObj(families::family))
                .containsExactly("Mug", "Mug", "Mug", "Bowl", "Bowl", "Bowl", "Other");
        assertThat(families.names()).containsExactly("Bowl", "Mug", "Other");
    }

    @Test
    void colours_sizes_numbers_and_packs_are_never_a_family() {
        TitlePhrases phrases = TitlePhrases.of("PACK OF 12 LARGE PINK CAKE CASES, ASSORTED BLUE");
        assertThat(phrases.phrases().get(0)).extracting(TitlePhrases.Word::stem).containsExactly("cake", "case");
        assertThat(phrases.phrases()).hasSize(1);
    }

    @Test
    void a_measure_is_not_what_a_title_is_about() {
        assertThat(TitlePhrases.of("BOX OF MATCHES").phrases().get(0))
                .extracting(TitlePhrases.Word::stem)
                .containsExactly("match");
    }

    @Test
    void titles_without_blanks_between_words_have_families_too() {
        ProductFamilies families = ProductFamilies.ofTitles(List.of("陶瓷马克杯", "玻璃水杯", "红茶杯", "木碗", "面碗", "汤碗"));
        assertThat(IntStream.range(0, 6).mapToObj(families::family)).containsExactly("杯", "杯", "杯", "碗", "碗", "碗");
    }

    @Test
    void the_order_of_products_does_not_matter() {
        SalesHistory shop = SampleShop.history();
        List<String> titles = ProductTitles.of(shop);
        ProductFamilies straight = ProductFamilies.ofTitles(titles);
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, titles.size()).boxed().toList());
        Collections.shuffle(shuffled, new Random(7));
        ProductFamilies mixed =
                ProductFamilies.ofTitles(shuffled.stream().map(titles::get).toList());
        for (int i = 0; i < titles.size(); i++) {
            assertThat(mixed.family(i)).isEqualTo(straight.family(shuffled.get(i)));
        }
    }

    @Test
    void the_sample_shop_has_families_of_a_useful_size() {
        SalesHistory shop = SampleShop.history();
        ProductFamilies families = ProductFamilies.of(shop);
        int products = shop.products().size();
        long other = IntStream.range(0, products)
                .filter(p -> families.family(p).equals(ProductFamilies.OTHER))
                .count();
        assertThat(families.names().size()).isBetween(60, 160);
        assertThat(families.names())
                .contains(
                        "Mug", "Bag", "T-light holder", "Photo frame", "Lampshade", "Necklace", "Christmas decoration");
        assertThat(other / (double) products).isLessThan(0.15);
    }
}
