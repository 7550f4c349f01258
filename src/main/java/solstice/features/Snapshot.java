package solstice.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import solstice.features.families.ProductFamilies;
import solstice.features.families.ProductTitles;
import solstice.features.product.ProductPast;
import solstice.features.product.ProductWords;
import solstice.retail.Almanac;
import solstice.retail.Catalogue;
import solstice.retail.CustomerTraits;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;

/**
 * All that a shop knows on the morning of a day, and nothing else.
 *
 * <p>This is the only door through which a recommender sees the past: it is cut before anything is computed, so that
 * nothing dated on or after {@link #day()} can leak into a feature, a model or a list. Products and customers are
 * numbered as in {@link #history()}.
 */
public final class Snapshot {
    /** A product stays on offer this long after its last sale. */
    public static final int ON_OFFER_DAYS = 365;

    private final LocalDate day;
    private final SalesHistory history;
    private final Almanac almanac;
    private final Catalogue catalogue;
    private final Purchases purchases;
    private @Nullable List<String> titles;
    private @Nullable ProductFamilies families;
    private @Nullable ProductPast past;
    private final CustomerTraits traits;
    private final List<ProductFacts> newcomers;
    private final Snapshot sold;

    private Snapshot(LocalDate day, SalesHistory history, Almanac almanac, Catalogue catalogue, CustomerTraits traits) {
        this.day = day;
        this.history = history;
        this.almanac = almanac;
        this.catalogue = catalogue;
        this.traits = traits;
        this.purchases = Purchases.of(history);
        newcomers = List.of();
        sold = this;
    }

    private Snapshot(Snapshot sold, List<ProductFacts> newcomers) {
        this.sold = sold;
        this.newcomers = newcomers;
        day = sold.day;
        almanac = sold.almanac;
        catalogue = sold.catalogue;
        traits = sold.traits;
        history =
                sold.history.welcome(newcomers.stream().map(ProductFacts::code).toList());
        purchases = Purchases.of(history);
    }

    /** Cuts a shop's records down to what was known on the morning of {@code day}. */
    public static Snapshot of(SalesHistory history, Almanac almanac, LocalDate day) {
        return of(history, almanac, Catalogue.EMPTY, day);
    }

    /**
     * As the other, with what the catalogue says of products. It has no dates, so titles and categories are those of
     * today on every morning; which products are known and on offer, the sales tell alone.
     */
    public static Snapshot of(SalesHistory history, Almanac almanac, Catalogue catalogue, LocalDate day) {
        return new Snapshot(day, history.before(day), almanac.asOf(day), catalogue, CustomerTraits.EMPTY);
    }

    /** The same with what is known of customers, which has no dates either. */
    public Snapshot with(CustomerTraits known) {
        return new Snapshot(day, history, almanac, catalogue, known);
    }

    /**
     * The same with products that are on offer though they have never been sold. They are numbered after the others, whose
     * numbers stay what they are.
     *
     * @param facts what the catalogue says of them
     */
    public Snapshot welcome(List<ProductFacts> facts) {
        return facts.isEmpty() ? this : new Snapshot(sold, List.copyOf(facts));
    }

    /** The same without products that have never been sold: what a model can learn from. */
    public Snapshot sold() {
        return sold;
    }

    /** Products that have never been sold, which bear the last numbers. */
    public List<ProductFacts> newcomers() {
        return newcomers;
    }

    public LocalDate day() {
        return day;
    }

    public SalesHistory history() {
        return history;
    }

    public Almanac almanac() {
        return almanac;
    }

    public Purchases purchases() {
        return purchases;
    }

    /** What is known of customers beside their purchases. */
    CustomerTraits traits() {
        return traits;
    }

    /** The sold products on the mornings up to this one; empty where nothing was sold before it. */
    Optional<ProductPast> past() {
        return sold.ownPast();
    }

    private synchronized Optional<ProductPast> ownPast() {
        if (past == null && !history.isEmpty()) {
            past = new ProductPast(history, catalogue);
        }
        return Optional.ofNullable(past);
    }

    /** Words of the products, as known on the morning. */
    public ProductWords words() {
        return past().map(all -> all.words(day, newcomers)).orElseGet(ProductWords::none);
    }

    /** Titles of the products, in order, as known on the morning. */
    public synchronized List<String> titles() {
        if (titles == null) {
            titles = newcomers.isEmpty()
                    ? ProductTitles.of(history, catalogue)
                    : welcomed(sold.titles(), ProductTitles.of(newcomers));
        }
        return titles;
    }

    /** Families of the products, as known on the morning. */
    public synchronized ProductFamilies families() {
        if (families == null) {
            families = newcomers.isEmpty()
                    ? ProductFamilies.of(history.products(), titles(), catalogue)
                    : sold.families().with(newcomers);
        }
        return families;
    }

    private static List<String> welcomed(List<String> first, List<String> more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }

    public int products() {
        return purchases.products();
    }

    public int customers() {
        return purchases.customers();
    }

    /** Products sold in the {@value #ON_OFFER_DAYS} days before the day, and newcomers: those that may be recommended. */
    public BitSet candidates() {
        BitSet sold = new BitSet(products());
        for (int line = history.firstLineFrom(day.minusDays(ON_OFFER_DAYS)); line < history.size(); line++) {
            sold.set(history.product(line));
        }
        sold.set(products() - newcomers.size(), products());
        return sold;
    }
}
