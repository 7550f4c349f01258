package solstice.features.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import solstice.retail.CustomerTraits;
import solstice.retail.Ledger;
import solstice.retail.SalesHistory;
import solstice.retail.Segment;

class TraitSegmentsTest {
    private static final SalesHistory SHOP = shop();

    @Test
    void each_value_of_a_trait_makes_a_segment_of_at_least_ten_customers() {
        Segmentation segmentation =
                segment("City", customer -> customer < 30 ? "York" : customer < 91 ? "BATH" : "Ely");

        assertThat(traits(segmentation))
                .extracting(Segment::id, Segment::name, Segment::customers)
                .containsExactly(tuple("city:bath", "City: BATH", 61), tuple("city:york", "City: York", 30));
        assertThat(segmentation.members("city:york")).hasSize(30).isSorted().contains(0, 29);
    }

    @Test
    void traits_follow_habits_and_countries_and_leave_them_as_they_are() {
        List<Segment> without = Segmentation.of(SHOP).segments();

        assertThat(segment("City", customer -> "C" + customer % 2).segments())
                .startsWith(without.toArray(Segment[]::new))
                .hasSize(without.size() + 2);
    }

    @Test
    void bands_that_the_shop_drew_keep_their_order() {
        List<String> bands = List.of("65+", "19-24", "25-34", "<18 ", "65");

        assertThat(traits(segment("AGE_DESC", customer -> bands.get(customer % 3))))
                .extracting(Segment::id)
                .containsExactly("age-desc:19-24", "age-desc:25-34", "age-desc:65-plus");
        assertThat(traits(segment("AGE_DESC", customer -> bands.get(customer % 5))))
                .extracting(Segment::id)
                .contains("age-desc:65-plus", "age-desc:65", "age-desc:under-18");
    }

    @Test
    void many_numbers_are_cut_into_bands_of_round_width() {
        assertThat(traits(segment("age", customer -> String.valueOf(18 + customer * 60 / 100))))
                .extracting(Segment::id)
                .containsExactly("age:under-30", "age:30-39", "age:40-49", "age:50-59", "age:60-69", "age:from-70");
        assertThat(traits(segment("Income", customer -> "£" + (20 + customer) + ",000")))
                .extracting(Segment::id)
                .contains("income:40000-59999");
    }

    @Test
    void every_customer_with_a_number_is_in_exactly_one_band() {
        List<Segment> bands = traits(segment("score", customer -> String.valueOf(customer / 7.0)));

        assertThat(bands.stream().mapToInt(Segment::customers).sum()).isEqualTo(100);
    }

    @Test
    void dates_free_text_and_references_make_no_segments() {
        assertThat(traits(segment("joined", customer -> "2011-0" + (1 + customer % 4) + "-01")))
                .isEmpty();
        assertThat(traits(segment("remark", customer -> "likes " + customer))).isEmpty();
        assertThat(traits(segment("post_code", customer -> String.valueOf(10_000 + customer))))
                .isEmpty();
        assertThat(traits(segment("shop", customer -> "one"))).isEmpty();
    }

    @Test
    void a_trait_named_as_another_source_is_told_apart() {
        assertThat(traits(segment("Country", customer -> customer % 2 == 0 ? "France" : "Spain")))
                .extracting(Segment::id)
                .containsExactly("customer-country:france", "customer-country:spain");
    }

    @Test
    void sales_without_a_country_make_no_segment_of_nowhere() {
        Ledger ledger = new Ledger();
        for (int customer = 0; customer < 12; customer++) {
            ledger.add(new Ledger.Line(
                    LocalDate.of(2011, 5, 1), "o" + customer, "10001", "MUG", "c" + customer, " ", 1, 1));
        }
        SalesHistory history = ledger.history();

        assertThat(Segmentation.of(history).segments()).extracting(Segment::id).allMatch(id -> id.startsWith("rfm:"));
    }

    private static List<Segment> traits(Segmentation segmentation) {
        return segmentation.segments().stream()
                .filter(segment ->
                        !segment.id().startsWith("rfm:") && !segment.id().startsWith("country:"))
                .toList();
    }

    private static Segmentation segment(String trait, IntFunction<String> value) {
        Map<String, String> values = new HashMap<>();
        for (int customer = 0; customer < 100; customer++) {
            values.put("0" + (1000 + customer) + ".0", value.apply(customer));
        }
        values.put("stranger", "York");
        return Segmentation.of(SHOP, CustomerTraits.of(Map.of(trait, values)));
    }

    private static SalesHistory shop() {
        Ledger ledger = new Ledger();
        for (int customer = 0; customer < 100; customer++) {
            ledger.sell("2011-05-" + (10 + customer % 20), "10001", "MUG", String.valueOf(1000 + customer));
        }
        return ledger.history();
    }
}
