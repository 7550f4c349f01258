package solstice.features.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.retail.Ledger;
import solstice.retail.SalesHistory;
import solstice.retail.SampleShop;
import solstice.retail.Segment;
import solstice.task.SolsticeException;

class SegmentationTest {

    @Test
    void every_named_customer_has_exactly_one_habit() {
        SalesHistory shop = SampleShop.history();
        Segmentation segmentation = Segmentation.of(shop);
        int[] times = new int[shop.customers().size()];
        List<Segment> habits = segmentation.segments().stream()
                .filter(segment -> segment.id().startsWith("rfm:"))
                .toList();
        habits.forEach(habit -> Arrays.stream(segmentation.members(habit.id())).forEach(c -> times[c]++));
        assertThat(times).containsOnly(1);
        assertThat(habits).hasSize(Habit.values().length).allMatch(habit -> habit.customers() > 100);
    }

    @Test
    void countries_need_ten_customers() {
        Segmentation segmentation = Segmentation.of(SampleShop.history());
        assertThat(segmentation.segments())
                .filteredOn(segment -> segment.id().startsWith("country:"))
                .allMatch(segment -> segment.customers() >= 10)
                .extracting(Segment::id)
                .startsWith("country:united-kingdom", "country:germany", "country:france")
                .contains("country:channel-islands");
    }

    @Test
    void a_single_recent_order_makes_a_new_customer() {
        Ledger ledger = new Ledger()
                .sell("2011-01-05", "10001", "MUG", "old")
                .sell("2011-05-28", "10001", "MUG", "young")
                .sell("2011-06-01", "10001", "MUG", "");
        Segmentation segmentation = Segmentation.of(ledger.history());
        assertThat(segmentation.members("rfm:new")).containsExactly(1);
    }

    @Test
    void a_history_without_named_customers_has_no_segments() {
        SalesHistory history =
                new Ledger().sell("2011-06-01", "10001", "MUG", "").history();
        assertThat(Segmentation.of(history).segments()).isEmpty();
    }

    @Test
    void an_unknown_segment_is_named_in_the_failure() {
        Segmentation segmentation = Segmentation.of(SampleShop.history().before(LocalDate.of(2010, 3, 1)));
        assertThatThrownBy(() -> segmentation.members("rfm:nobody"))
                .isInstanceOf(SolsticeException.class)
                .hasMessageContaining("rfm:nobody");
    }
}
