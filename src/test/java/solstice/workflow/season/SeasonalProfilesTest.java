package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.retail.SalesWindow;
import solstice.seasonality.forecast.WindowForecast;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.task.Progress;

class SeasonalProfilesTest {
    private static final HistorySeries SHOP = DecomposeAssortmentTest.SHOP;
    private static final SalesCalendar CALENDAR = SHOP.calendar(Step.WEEK);
    private static final List<SoldSeries> SERIES = SHOP.all(Step.WEEK);
    private static final CountedSeries COUNTED = new CountedSeries(CALENDAR, SERIES);
    private static final SeriesKey CHRISTMAS = new SeriesKey(SeriesKey.Level.FAMILY, "Christmas decoration");
    private static final SeasonalProfiles AT_THE_END =
            SeasonalProfiles.of(COUNTED, LocalDate.of(2011, 12, 12), Progress.NONE);

    /** The shop's series with other sales from a week on. */
    private static CountedSeries otherwise(LocalDate from, List<SoldSeries> series) {
        List<LocalDate> starts = CALENDAR.starts();
        return new CountedSeries(
                CALENDAR,
                series.stream()
                        .map(one -> {
                            double[] pieces = one.pieces().clone();
                            Arrays.setAll(
                                    pieces,
                                    week -> starts.get(week).isBefore(from) ? pieces[week] : 7 * pieces[week] + week);
                            return new SoldSeries(one.key(), one.parent(), one.name(), pieces);
                        })
                        .toList());
    }

    @Test
    void later_sales_change_nothing() {
        LocalDate morning = LocalDate.of(2011, 9, 5);
        List<SoldSeries> series = SERIES.subList(0, 600);
        SeasonalProfiles whole = SeasonalProfiles.of(new CountedSeries(CALENDAR, series), morning, Progress.NONE);
        SeasonalProfiles otherwise = SeasonalProfiles.of(otherwise(morning, series), morning, Progress.NONE);
        assertThat(whole.keys()).hasSize(600).isEqualTo(otherwise.keys());
        SalesWindow autumn = SeasonalProfiles.weeks(2011, 45, 52);
        for (SeriesKey key : whole.keys()) {
            assertSame(whole, otherwise, key);
            assertThat(whole.forecast(key, autumn).map(WindowForecast::piecesInterval))
                    .isEqualTo(otherwise.forecast(key, autumn).map(WindowForecast::piecesInterval));
        }
    }

    @Test
    void a_history_that_ends_on_the_morning_gives_the_same() {
        LocalDate morning = LocalDate.of(2011, 3, 7);
        HistorySeries cut = new HistorySeries(SHOP.history().before(morning), List.of(), SHOP.segmentation());
        assertThat(cut.calendar(Step.WEEK).starts()).isEqualTo(CALENDAR.starts().subList(0, 66));
        SoldSeries all = SHOP.one(SeriesKey.ASSORTMENT, Step.WEEK);
        SoldSeries early = new SoldSeries(all.key(), null, all.name(), Arrays.copyOf(all.pieces(), 66));
        SeasonalProfiles whole = SeasonalProfiles.of(new CountedSeries(CALENDAR, List.of(all)), morning, Progress.NONE);
        SeasonalProfiles then =
                SeasonalProfiles.of(new CountedSeries(cut.calendar(Step.WEEK), List.of(early)), morning, Progress.NONE);
        assertSame(whole, then, SeriesKey.ASSORTMENT);
    }

    private static void assertSame(SeasonalProfiles one, SeasonalProfiles other, SeriesKey key) {
        ShrunkIndices indices = one.indices(key).orElseThrow();
        ShrunkIndices same = other.indices(key).orElseThrow();
        assertThat(indices.index()).containsExactly(same.index());
        assertThat(indices.standardError()).containsExactly(same.standardError());
        assertThat(indices.cycles()).containsExactly(same.cycles());
        assertThat(indices.borrowed()).isEqualTo(same.borrowed());
    }

    @Test
    void christmas_decorations_keep_their_peak_and_say_what_they_borrowed() {
        ShrunkIndices indices = AT_THE_END.indices(CHRISTMAS).orElseThrow();
        assertThat(indices.at(46)).isGreaterThan(1.8);
        assertThat(indices.at(20)).isLessThan(0.6);
        assertThat(indices.borrowed().own()).isBetween(0.3, 0.99);
        assertThat(indices.borrowed().family()).isZero();
        assertThat(indices.cyclesSeen()).isEqualTo(2);
    }

    @Test
    void weeks_45_to_52_of_next_year_mean_something() {
        SalesWindow window = SeasonalProfiles.weeks(2012, 45, 52);
        assertThat(window).isEqualTo(SalesWindow.parse("2012-11-05..2012-12-30"));
        WindowForecast forecast = AT_THE_END.forecast(CHRISTMAS, window).orElseThrow();
        assertThat(forecast.steps()).hasSize(8);
        assertThat(forecast.index()).isGreaterThan(1.2);
        assertThat(forecast.steps().get(7).pieces()).as("shut at Christmas").isZero();
        assertThat(forecast.pieces())
                .isCloseTo(
                        forecast.steps().stream()
                                .mapToDouble(step -> step.pieces())
                                .sum(),
                        within(1e-6));
        assertThat(forecast.piecesInterval().contains(forecast.pieces())).isTrue();
    }

    @Test
    void a_window_must_lie_ahead_and_its_series_must_be_there() {
        assertThat(AT_THE_END.forecast(CHRISTMAS, SalesWindow.parse("2011-11-01..2011-12-31")))
                .isEmpty();
        SeriesKey nobody = new SeriesKey(SeriesKey.Level.PRODUCT, "nope");
        assertThat(AT_THE_END.indices(nobody)).isEmpty();
        assertThat(AT_THE_END.forecast(nobody, SalesWindow.parse("2012-11-01..2012-12-31")))
                .isEmpty();
    }

    @Test
    void every_product_has_a_season_even_before_its_first_sale() {
        SeasonalProfiles early = SeasonalProfiles.of(COUNTED, LocalDate.of(2010, 3, 1), Progress.NONE);
        assertThat(early.keys()).hasSameSizeAs(AT_THE_END.keys());
        long unsold = early.keys().stream()
                .map(key -> early.indices(key).orElseThrow())
                .filter(indices -> indices.cyclesSeen() == 0)
                .peek(indices -> assertThat(indices.borrowed().own()).isZero())
                .count();
        assertThat(unsold).isGreaterThan(1000);
        assertThat(IntStream.rangeClosed(1, 52)
                        .mapToDouble(early.indices(CHRISTMAS).orElseThrow()::at)
                        .average()
                        .orElseThrow())
                .isCloseTo(1, within(1e-9));
    }
}
