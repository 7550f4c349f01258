package solstice.features.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import solstice.features.families.ProductTitles;
import solstice.retail.Ledger;
import solstice.retail.SalesHistory;

class PlantedTextSeasonsTest {
    private static final LocalDate START = LocalDate.of(2022, 1, 3);
    private static final List<String> SUNNY = List.of("防晒霜", "儿童防晒喷雾", "防晒衣", "运动防晒帽", "清爽防晒乳", "防晒面罩");
    private static final List<String> PLAIN =
            List.of("玻璃水杯", "棉布毛巾", "木制书架", "陶瓷花瓶", "不锈钢餐具", "羊毛地毯", "竹制砧板", "皮革钱包", "电子闹钟", "塑料衣架");

    /** Two years in which the sunny products sell in summer and the others alike, some lines a week each. */
    private static SalesHistory shop(int weeks, double[] summers) {
        Ledger ledger = new Ledger();
        Random chance = new Random(11);
        for (int week = 0; week < weeks; week++) {
            LocalDate day = START.plusWeeks(week);
            int place = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            double summer = place >= 22 && place <= 28 ? summers[Math.min(week / 52, summers.length - 1)] : 1;
            SUNNY.forEach(title -> sell(ledger, day, title, chance.nextInt(3) + 2 * summer));
            PLAIN.forEach(title -> sell(ledger, day, title, chance.nextInt(3) + 20));
        }
        return ledger.history();
    }

    private static void sell(Ledger ledger, LocalDate day, String title, double lines) {
        for (int line = 0; line < lines; line++) {
            String order = day + "-" + title + "-" + line;
            ledger.add(new Ledger.Line(day, order, title, title, "c" + line, "CN", 2, 10));
        }
    }

    private static TextSeasons learned(SalesHistory history) {
        return TextSeasons.of(history, ProductTitles.of(history));
    }

    @Test
    void sun_protection_sells_in_summer_whatever_it_is_called_in_full() {
        TextSeasons seasons = learned(shop(104, new double[] {10}));
        assertThat(seasons.terms()).extracting(SeasonalTerm::term).contains("防晒");
        assertThat(seasons.infer("夏季防晒伞")).isInstanceOfSatisfying(TextSeason.Inferred.class, season -> {
            assertThat(season.peakWeek()).isBetween(20, 32);
            assertThat(season.terms()).extracting(SeasonalTerm::term).contains("防晒");
        });
        assertThat(seasons.infer("玻璃花瓶")).isEqualTo(new TextSeason.Untold());
    }

    @Test
    void what_came_but_once_is_no_season() {
        assertThat(learned(shop(104, new double[] {10, 1})).terms()).isEmpty();
    }

    @Test
    void what_is_learned_before_a_day_is_what_a_shop_without_later_sales_would_learn() {
        SalesHistory longer = shop(156, new double[] {10, 10, 1});
        SalesHistory cut = longer.before(START.plusWeeks(104));
        assertThat(learned(cut).terms())
                .usingRecursiveComparison()
                .isEqualTo(learned(shop(104, new double[] {10, 10, 1})).terms());
    }

    @Test
    void a_shop_without_sales_has_no_terms() {
        assertThat(TextSeasons.of(new Ledger().history(), List.of()).infer("防晒霜"))
                .isEqualTo(new TextSeason.Untold());
    }
}
