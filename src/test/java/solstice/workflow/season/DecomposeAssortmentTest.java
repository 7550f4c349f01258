package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.features.families.ProductFamilies;
import solstice.features.families.ProductTitles;
import solstice.features.segments.Segmentation;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.seasonality.Verdict;
import solstice.task.CancelledException;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class DecomposeAssortmentTest {
    static final HistorySeries SHOP = shop(solstice.retail.SampleShop.history());

    private static HistorySeries shop(SalesHistory history) {
        ProductFamilies families = ProductFamilies.of(history);
        List<String> titles = ProductTitles.of(history);
        List<Product> products = IntStream.range(0, titles.size())
                .mapToObj(i -> new Product(history.products().get(i), titles.get(i), families.family(i)))
                .toList();
        return new HistorySeries(history, products, Segmentation.of(history));
    }

    private final DecomposeAssortment decompose = new DecomposeAssortment(SHOP, List.of());

    @Test
    void the_tree_holds_every_series_once_below_its_parent() {
        List<SeriesNode> tree = decompose.tree(SeriesOptions.WEEKLY, Progress.NONE);
        Map<SeriesKey, SeriesNode> byKey =
                tree.stream().collect(Collectors.toMap(SeriesNode::key, Function.identity()));
        assertThat(tree.get(0).key()).isEqualTo(SeriesKey.ASSORTMENT);
        assertThat(tree.get(0).parent()).isNull();
        assertThat(tree.subList(1, tree.size()))
                .allSatisfy(node -> assertThat(byKey).containsKey(node.parent()));
        double products = tree.stream()
                .filter(node -> node.key().level() == SeriesKey.Level.PRODUCT)
                .mapToDouble(SeriesNode::units)
                .sum();
        assertThat(products).isCloseTo(tree.get(0).units(), within(1e-6));
    }

    @Test
    void products_with_two_years_have_a_strength_and_young_ones_have_none() {
        List<SeriesNode> tree = decompose.tree(SeriesOptions.WEEKLY, Progress.NONE);
        List<SeriesNode> products = tree.stream()
                .filter(node -> node.key().level() == SeriesKey.Level.PRODUCT)
                .toList();
        assertThat(products.stream().filter(node -> !Double.isNaN(node.strength())))
                .hasSizeBetween(1000, 3000)
                .allMatch(node -> node.strength() >= 0 && node.strength() <= 1 && node.observations() >= 13);
    }

    @Test
    void christmas_decorations_peak_before_christmas() {
        SeasonView view =
                decompose.one(new SeriesKey(SeriesKey.Level.FAMILY, "Christmas decoration"), SeriesOptions.WEEKLY);
        assertThat(view.report().verdict()).isEqualTo(Verdict.SEASONAL);
        assertThat(view.report().peaks()[0]).isBetween(40, 50);
        assertThat(view.indices().at(46)).isGreaterThan(2);
        assertThat(view.indices().at(20)).isLessThan(0.3);
    }

    @Test
    void weeks_begin_on_monday_and_partly_covered_ones_are_missing() {
        SeasonView view = decompose.one(SeriesKey.ASSORTMENT, SeriesOptions.WEEKLY);
        assertThat(view.starts()).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(view.starts().get(0)).isEqualTo(LocalDate.of(2009, 11, 30));
        double[] observed = view.decomposition().observed();
        assertThat(observed[0]).isNaN();
        assertThat(observed[observed.length - 1]).isNaN();
        assertThat(observed[view.starts().indexOf(LocalDate.of(2010, 12, 27))]).isNaN();
        assertThat(SeasonWords.ENGLISH.notes(view)).contains("2009-11-30", "2011-12-05", "2010-12-27");
        assertThat(Arrays.stream(view.decomposition().trend()).allMatch(Double::isFinite))
                .isTrue();
    }

    @Test
    void days_have_a_week_and_a_year_and_months_a_year() {
        SeasonView days = decompose.one(SeriesKey.ASSORTMENT, new SeriesOptions(SeriesOptions.Period.DAY, false));
        assertThat(days.decomposition().seasonals()).extracting("period").containsExactly(7, 365);
        SeasonView months = decompose.one(SeriesKey.ASSORTMENT, new SeriesOptions(SeriesOptions.Period.MONTH, true));
        assertThat(months.starts()).hasSize(25);
        assertThat(months.indices().peaks(1)).containsExactly(11);
    }

    @Test
    void a_short_history_gives_a_trend_and_says_why() {
        DecomposeAssortment young =
                new DecomposeAssortment(shop(SHOP.history().before(LocalDate.of(2010, 3, 1))), List.of());
        SeasonView view = young.one(SeriesKey.ASSORTMENT, SeriesOptions.WEEKLY);
        assertThat(view.report().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(view.decomposition().seasonals()).isEmpty();
        assertThat(SeasonWords.ENGLISH.notes(view)).contains("No yearly season");
        assertThat(young.tree(SeriesOptions.WEEKLY, Progress.NONE)).allMatch(node -> Double.isNaN(node.strength()));
    }

    @Test
    void a_segment_has_the_sales_of_its_customers() {
        SeasonView view =
                decompose.one(new SeriesKey(SeriesKey.Level.SEGMENT, "country:germany"), SeriesOptions.WEEKLY);
        assertThat(view.name()).isEqualTo("Germany");
        assertThat(view.report().verdict()).isNotEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void an_unknown_series_is_named() {
        assertThatThrownBy(() -> decompose.one(new SeriesKey(SeriesKey.Level.PRODUCT, "nope"), SeriesOptions.WEEKLY))
                .isInstanceOfSatisfying(SolsticeException.class, failure -> {
                    assertThat(failure.problem()).isEqualTo(Problem.SERIES_UNKNOWN);
                    assertThat(failure.arguments()).containsExactly("product", "nope");
                });
    }

    @Test
    void cancelling_ends_the_work() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String step, double fraction) {
                // nobody is watching
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> decompose.tree(SeriesOptions.WEEKLY, cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
