package solstice.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import solstice.recommender.Reasons;
import solstice.retail.Product;

class ListRulesTest {
    private final List<Recommendation> ranked =
            Stream.of("A", "B", "C", "D", "E").map(ListRulesTest::line).toList();

    @Test
    void without_rules_the_models_order_stands() {
        assertThat(codes(ListRules.NONE, 3)).containsExactly("A", "B", "C");
    }

    @Test
    void a_pinned_product_takes_its_rank_and_the_others_move_around_it() {
        assertThat(codes(ListRules.NONE.pin(2, "E"), 4)).containsExactly("A", "E", "B", "C");
        assertThat(ListRules.NONE.pin(2, "E").arrange(ranked, 4))
                .extracting(Recommendation::rank, Recommendation::pinned)
                .startsWith(tuple(1, false), tuple(2, true));
    }

    @Test
    void a_hidden_product_leaves_no_gap() {
        assertThat(codes(ListRules.NONE.hide("B"), 3)).containsExactly("A", "C", "D");
    }

    @Test
    void hiding_takes_a_pin_away_and_pinning_shows_again() {
        assertThat(ListRules.NONE.pin(1, "B").hide("B")).isEqualTo(new ListRules(Map.of(), Set.of("B")));
        assertThat(ListRules.NONE.hide("B").pin(1, "B")).isEqualTo(new ListRules(Map.of(1, "B"), Set.of()));
        assertThat(ListRules.NONE.hide("B").show("B")).isEqualTo(ListRules.NONE);
    }

    @Test
    void a_product_is_pinned_to_one_rank() {
        assertThat(ListRules.NONE.pin(1, "B").pin(3, "B").pins()).containsExactly(Map.entry(3, "B"));
        assertThatThrownBy(() -> new ListRules(Map.of(1, "B", 2, "B"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pin_beyond_the_list_or_of_an_unknown_product_does_nothing() {
        assertThat(codes(ListRules.NONE.pin(9, "A"), 3)).containsExactly("B", "C", "D");
        assertThat(codes(ListRules.NONE.pin(1, "Z"), 3)).containsExactly("A", "B", "C");
    }

    private List<String> codes(ListRules rules, int top) {
        return rules.arrange(ranked, top).stream()
                .map(line -> line.product().code())
                .toList();
    }

    private static Recommendation line(String code) {
        return new Recommendation(
                0, new Product(code, "title", "family"), 0, .1, 1, new Reasons(0, 0, 0, 0, 0, 0), false);
    }
}
