package solstice.features.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.features.families.ProductTitles;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.retail.SalesHistory;
import solstice.retail.SampleShop;

class SampleTextSeasonsTest {
    private static final int FOLDS = 5;
    private static final int FEWEST_LINES = 50;
    private static final SalesHistory SHOP = SampleShop.history();
    private static final List<String> TITLES = ProductTitles.of(SHOP);
    private static final ProductYears YEARS = ProductYears.of(SHOP);
    private static final TextSeasons SEASONS = TextSeasons.learn(YEARS, TITLES, product -> true);

    private static SeasonalTerm term(String written) {
        return SEASONS.terms().stream()
                .filter(term -> term.term().equals(written))
                .findFirst()
                .orElseThrow(() -> new AssertionError(written + " is not among the seasonal terms"));
    }

    @Test
    void terms_of_the_feasts_and_of_summer_peak_when_a_wholesaler_sells_them() {
        assertThat(term("easter").peakWeek()).isBetween(8, 14);
        assertThat(term("easter egg").peakWeek()).isBetween(8, 14);
        assertThat(term("christmas").peakWeek()).isBetween(42, 48);
        assertThat(term("christmas tree").peakWeek()).isBetween(42, 48);
        assertThat(term("hot water").peakWeek()).isBetween(44, 50);
        assertThat(term("garden").peakWeek()).isBetween(12, 22);
        assertThat(term("picnic").peakWeek()).isBetween(16, 26);
        assertThat(term("hammock").peakWeek()).isBetween(18, 28);
    }

    @Test
    void every_term_has_support_and_words_of_every_season_are_none() {
        assertThat(SEASONS.terms()).hasSizeBetween(50, 200).allSatisfy(term -> {
            assertThat(term.products()).isGreaterThanOrEqualTo(TextSeasons.FEWEST_PRODUCTS);
            assertThat(term.pieces()).isGreaterThanOrEqualTo(TextSeasons.FEWEST_PIECES);
            assertThat(term.q()).isLessThanOrEqualTo(0.01);
            assertThat(term.peakIndex()).isGreaterThanOrEqualTo(TextSeasons.STANDS_OUT);
        });
        assertThat(SEASONS.terms()).extracting(SeasonalTerm::stem).doesNotContain("set", "box", "bag", "mug", "cake");
    }

    @Test
    void a_product_nobody_has_sold_yet_gets_the_season_of_its_words() {
        assertThat(SEASONS.infer("Easter egg hunt basket with felt bunny"))
                .isInstanceOfSatisfying(TextSeason.Inferred.class, season -> {
                    assertThat(season.peakWeek()).isBetween(8, 14);
                    assertThat(season.weight()).isBetween(0.8, 1.0);
                    assertThat(season.terms()).extracting(SeasonalTerm::term).contains("easter", "easter egg", "bunny");
                    assertThat(Arrays.stream(season.index()).average().orElse(0))
                            .isBetween(0.999, 1.001);
                });
        assertThat(SEASONS.infer("Plain storage jar")).isInstanceOf(TextSeason.Untold.class);
    }

    /**
     * Every product is hidden once from the learner. It is counted if it has lines enough to have a quarter of its own
     * and was on sale for a year.
     */
    @Test
    void of_hidden_products_the_words_tell_the_peak_quarter_more_often_than_the_assortment_does() {
        int[][] sold = soldByWeek();
        int told = 0;
        int right = 0;
        int assortmentRight = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int hidden = fold;
            TextSeasons learned = TextSeasons.learn(YEARS, TITLES, product -> product % FOLDS != hidden);
            int usual = Weeks.peakQuarter(learned.assortment());
            for (int product = fold; product < TITLES.size(); product += FOLDS) {
                if (sold[product].length > 0
                        && learned.infer(TITLES.get(product)) instanceof TextSeason.Inferred season) {
                    int actual = Weeks.peakQuarter(
                            Arrays.stream(sold[product]).asDoubleStream().toArray());
                    told++;
                    right += season.peakQuarter() == actual ? 1 : 0;
                    assortmentRight += usual == actual ? 1 : 0;
                }
            }
        }
        assertThat(told).isGreaterThan(900);
        assertThat((double) right / told)
                .as("%d of %d, the assortment %d", right, told, assortmentRight)
                .isGreaterThan((double) assortmentRight / told + 0.1);
    }

    /** Pieces by week of the year; empty for products with too little to say. */
    private static int[][] soldByWeek() {
        SalesCalendar calendar = SalesCalendar.of(SHOP, Step.WEEK);
        int[][] sold = new int[TITLES.size()][Weeks.YEAR];
        int[] lines = new int[TITLES.size()];
        int[] first = new int[TITLES.size()];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int line = 0; line < SHOP.size(); line++) {
            int product = SHOP.product(line);
            int place = (calendar.firstPosition() - 1 + calendar.slot(SHOP.day(line))) % Weeks.YEAR;
            sold[product][place] += SHOP.quantity(line);
            lines[product]++;
            first[product] = Math.min(first[product], SHOP.day(line));
        }
        long lastYear = SHOP.lastDay().toEpochDay() - 365;
        return IntStream.range(0, sold.length)
                .mapToObj(product ->
                        lines[product] >= FEWEST_LINES && first[product] <= lastYear ? sold[product] : new int[0])
                .toArray(int[][]::new);
    }
}
