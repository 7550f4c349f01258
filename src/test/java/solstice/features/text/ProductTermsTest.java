package solstice.features.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductTermsTest {
    private final ProductTerms terms = new ProductTerms();

    @Test
    void singular_and_plural_and_case_are_one_term_and_neighbours_make_pairs() {
        assertThat(terms.of("SET OF 6 EASTER EGGS").keySet())
                .containsExactlyInAnyOrder("set", "easter", "easter egg", "egg");
        assertThat(terms.of("Easter egg").keySet()).containsExactlyInAnyOrder("easter", "egg", "easter egg");
    }

    @Test
    void a_term_keeps_the_form_it_is_written_in() {
        assertThat(terms.of("CHRISTMAS  BAUBLES"))
                .containsEntry("christma", "christmas")
                .containsEntry("christma baubl", "christmas baubles");
    }

    @Test
    void words_with_a_number_or_a_stop_word_between_them_are_no_pair() {
        assertThat(terms.of("tree of 12 lights").keySet()).containsExactly("tree", "light");
    }

    @Test
    void chinese_is_cut_into_words_and_unknown_words_come_back_as_pairs() {
        assertThat(terms.of("儿童防晒霜 50毫升")).containsValue("防晒");
        assertThat(terms.of("圣诞节灯笼").values()).contains("灯笼");
    }
}
