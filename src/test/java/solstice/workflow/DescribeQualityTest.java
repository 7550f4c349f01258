package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.intake.sales.SaleKind;
import solstice.retail.Ledger;
import solstice.retail.SalesWindow;
import solstice.workflow.QualityReport.Coverage;
import solstice.workflow.QualityReport.Gap;
import solstice.workflow.QualityReport.Quarter;

class DescribeQualityTest {
    private static final LocalDate MONDAY = LocalDate.of(2020, 1, 6);

    @TempDir
    private Path folder;

    /** Mondays to Fridays for 40 weeks, shut in the tenth; ends on a Wednesday. */
    private static Ledger weekdayShop() {
        Ledger ledger = new Ledger();
        for (int day = 0; day < 40 * 7 - 4; day++) {
            LocalDate date = MONDAY.plusDays(day);
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && day / 7 != 9) {
                ledger.sell(date.toString(), "TEA", "TEA", day % 2 == 0 ? "7" : "");
            }
        }
        return ledger;
    }

    private static QualityReport of(Ledger ledger) {
        return DescribeQuality.of(
                ledger.history(), SalesCalendar.of(ledger.history(), Step.WEEK), WeatherCover.NONE, Map.of());
    }

    @Test
    void every_week_of_the_span_says_how_it_is_covered() {
        QualityReport report = of(weekdayShop());

        assertThat(report.weeks()).hasSize(40);
        assertThat(report.weeks().get(9).coverage()).isEqualTo(Coverage.NONE);
        assertThat(report.weeks().get(39).coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(report.weeks(Coverage.FULL)).isEqualTo(38);
        assertThat(report.weeks()).extracting(QualityReport.Week::lines).contains(5, 3, 0);
        assertThat(report.tradingDays()).isEqualTo(38 * 5 + 3);
    }

    @Test
    void weeks_that_are_not_whole_are_filled_with_what_is_usual() {
        assertThat(of(weekdayShop()).filled())
                .extracting(QualityReport.FilledWeek::start, QualityReport.FilledWeek::pieces)
                .containsExactly(tuple(MONDAY.plusWeeks(9), 0.0), tuple(MONDAY.plusWeeks(39), 3.0));
        assertThat(of(weekdayShop()).filled())
                .allSatisfy(week -> assertThat(week.usual()).isCloseTo(5, within(.1)));
    }

    @Test
    void a_shut_week_is_a_gap_and_a_weekend_is_none() {
        assertThat(of(weekdayShop()).gaps())
                .containsExactly(new Gap(new SalesWindow(MONDAY.plusDays(61), MONDAY.plusDays(69)), 5));
    }

    @Test
    void a_product_is_new_or_ended_only_where_the_history_can_tell() {
        Ledger ledger = weekdayShop()
                .sell("2020-01-08", "XMAS", "XMAS", "")
                .sell("2020-04-10", "FAN", "FAN", "")
                .sell("2020-09-01", "NEW", "NEW", "");
        QualityReport.Turnover products = of(ledger).products();

        assertThat(products.all()).isEqualTo(4);
        assertThat(products.fresh()).isEqualTo(2);
        assertThat(products.ended()).isEqualTo(2);
        assertThat(products.quarters())
                .containsExactly(
                        new Quarter(LocalDate.of(2020, 1, 1), 0, 1),
                        new Quarter(LocalDate.of(2020, 4, 1), 1, 1),
                        new Quarter(LocalDate.of(2020, 7, 1), 1, 0),
                        new Quarter(LocalDate.of(2020, 10, 1), 0, 0));
    }

    @Test
    void the_sample_shop_shuts_at_christmas_and_easter() {
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            QualityReport report = new DescribeQuality(project).run();

            assertThat(report.tradingDays()).isEqualTo(604);
            assertThat(report.weeks()).hasSize(106);
            assertThat(report.namedShare()).isCloseTo(.776, within(.005));
            assertThat(report.gaps())
                    .extracting(gap -> gap.days().from())
                    .contains(LocalDate.of(2009, 12, 24), LocalDate.of(2010, 12, 24), LocalDate.of(2011, 4, 22));
            assertThat(report.filled())
                    .extracting(week -> week.start().toString())
                    .containsExactly("2009-11-30", "2009-12-28", "2010-12-27", "2011-12-05");
            assertThat(report.weather()).as("December 2009 was not observed").isEqualTo(new WeatherCover(708, 31, 0));
            assertThat(report.kinds()).containsEntry(SaleKind.SALE, 1_003_214L);
            assertThat(report.kinds().values().stream().mapToLong(rows -> rows).sum())
                    .isEqualTo(1_033_035);
        }
    }
}
