package solstice.features.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import solstice.features.families.ProductTitles;
import solstice.features.text.TextSeason;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;

/**
 * The products of a history as they could be seen on any morning of it. Each answer rests on the lines before its
 * morning alone, so it is the same whatever came later. Safe for use from several threads.
 */
public final class ProductPast {
    /** Seasons are worked out anew after so many days. */
    static final int SEASON_DAYS = 28;

    /** And what words mean after so many. */
    static final int WORD_DAYS = 91;

    private final SalesHistory history;
    private final Catalogue catalogue;
    private final TitlesThen titles;
    private final WeeklyPieces weekly;
    private final int[] positions;
    private final List<String> tidied;
    private final Anchors seasonAnchors;
    private final Anchors wordAnchors;
    private final Map<Integer, SeasonsThen> seasons = new ConcurrentHashMap<>();
    private final Map<Integer, WordRules> rules = new ConcurrentHashMap<>();
    private final WordBag bags = new WordBag();

    /** Looks at a history, which must not be empty, and at the catalogue, which has no dates. */
    public ProductPast(SalesHistory history, Catalogue catalogue) {
        this.history = history;
        this.catalogue = catalogue;
        titles = TitlesThen.of(history);
        tidied = history.titles().stream()
                .map(title -> title.strip().replaceAll("\\s+", " "))
                .toList();
        weekly = WeeklyPieces.of(history);
        seasonAnchors = new Anchors(history.day(0), SEASON_DAYS);
        wordAnchors = new Anchors(history.day(0), WORD_DAYS);
        int weeks = (history.day(history.size() - 1) - weekly.monday(0)) / 7 + 2;
        positions = IntStream.range(0, weeks)
                .map(week -> SeasonsThen.position(LocalDate.ofEpochDay(weekly.monday(week))))
                .toArray();
    }

    /** See {@link ProductYear}; {@code [products, ProductYear.SIZE]} row by row. */
    public float[] year(LocalDate morning, SalesWindow window) {
        return ProductYear.of(this, morning, window);
    }

    /**
     * Price of each product: {@code [products, 3]}, log of the median price of a piece over 3, its rank among all prices
     * from -.5 to .5, and 1 where a price is known.
     */
    public float[] price(LocalDate morning) {
        return ProductPrice.of(this, Math.toIntExact(morning.toEpochDay()));
    }

    /** The words of each product. */
    public ProductWords words(LocalDate morning) {
        return words(morning, List.of());
    }

    /**
     * The same with products never sold, which follow the others.
     *
     * @param newcomers what is told of these
     */
    public ProductWords words(LocalDate morning, List<ProductFacts> newcomers) {
        return ProductWords.of(this, bags, Math.toIntExact(morning.toEpochDay()), newcomers);
    }

    SalesHistory history() {
        return history;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    WeeklyPieces weekly() {
        return weekly;
    }

    int products() {
        return history.products().size();
    }

    /** Number of the lines before a morning. */
    int linesBefore(int morning) {
        return history.firstLineFrom(LocalDate.ofEpochDay(morning));
    }

    boolean isKnown(int product, int morning) {
        return titles.isKnown(product, morning);
    }

    int firstSold(int product) {
        return titles.firstSold(product);
    }

    /** Place in the year, from 0, of a week of {@link #weekly}. */
    int position(int week) {
        return positions[week];
    }

    boolean[] counted(int morning) {
        return weekly.counted(morning);
    }

    /** The title of a product on a morning: as {@link ProductTitles} gives it for the history cut there. */
    String title(int product, int morning) {
        int number = titles.title(product, morning);
        String code = history.products().get(product);
        String described = number == TitlesThen.NONE ? code : tidied.get(number);
        return catalogue.isEmpty()
                ? described
                : ProductTitles.listed(List.of(described), List.of(code), catalogue)
                        .get(0);
    }

    /** The family of a product on a morning, by its title then and the rules of the last anchor. */
    String family(int product, int morning) {
        return rules(morning).family(history.products().get(product), title(product, morning));
    }

    String family(String code, String title, int morning) {
        return rules(morning).family(code, title);
    }

    TextSeason textSeason(int product, int morning) {
        String code = history.products().get(product);
        return rules(morning).season(WordRules.text(code, title(product, morning), catalogue));
    }

    SeasonsThen seasons(int morning) {
        return seasons.computeIfAbsent(
                seasonAnchors.before(morning),
                anchor -> SeasonsThen.of(
                        weekly,
                        counted(anchor),
                        products(),
                        product -> isKnown(product, anchor),
                        product -> family(product, anchor)));
    }

    private WordRules rules(int morning) {
        return rules.computeIfAbsent(
                wordAnchors.before(morning),
                anchor -> new WordRules(history.before(LocalDate.ofEpochDay(anchor)), catalogue));
    }
}
