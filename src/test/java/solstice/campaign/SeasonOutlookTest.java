package solstice.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.retail.Almanac;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.SampleShop;

class SeasonOutlookTest {
    private static final SalesHistory SAMPLE = SampleShop.history();
    private static final LocalDate MORNING = LocalDate.of(2011, 10, 31);
    private static final SalesWindow NOVEMBER = new SalesWindow(MORNING, MORNING.plusDays(27));
    private static final SalesWindow JUNE = new SalesWindow(LocalDate.of(2012, 6, 1), LocalDate.of(2012, 6, 28));

    private static final SalesWindow SUMMER = new SalesWindow(LocalDate.of(2010, 6, 1), LocalDate.of(2010, 6, 28));

    private final Snapshot known = Snapshot.of(SAMPLE, Almanac.EMPTY, MORNING);

    @Test
    void a_christmas_product_has_its_season_in_november_and_none_in_june() {
        int christmasChain = known.history().products().indexOf("22086");

        assertThat(SeasonOutlook.of(known, NOVEMBER).of(christmasChain)).isGreaterThan(2);
        assertThat(SeasonOutlook.of(known, JUNE).of(christmasChain)).isLessThan(.5);
    }

    @Test
    void without_a_year_of_history_nothing_is_known() {
        Snapshot young = Snapshot.of(SAMPLE, Almanac.EMPTY, LocalDate.of(2010, 3, 1));

        assertThat(SeasonOutlook.of(young, SUMMER).of(0)).isCloseTo(1, Offset.offset(1e-9));
    }
}
