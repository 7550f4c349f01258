package solstice.features;

import java.time.LocalDate;
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

    private Snapshot(LocalDate day, SalesHistory history, Almanac almanac, Catalogue catalogue, CustomerTraits traits) {
        this.day = day;
        this.history = history;
        this.almanac = almanac;
        this.catalogue = catalogue;
        this.traits = traits;
        this.purchases = Purchases.of(history);
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

    /** The products on the mornings up to this one; empty where nothing was sold before it. */
    synchronized Optional<ProductPast> past() {
        if (past == null && !history.isEmpty()) {
            past = new ProductPast(history, catalogue);
        }
        return Optional.ofNullable(past);
    }

    /** Words of the products, as known on the morning. */
    public ProductWords words() {
        return past().map(all -> all.words(day)).orElseGet(ProductWords::none);
    }

    /** Titles of the products, in order, as known on the morning. */
    public synchronized List<String> titles() {
        if (titles == null) {
            titles = ProductTitles.of(history, catalogue);
        }
        return titles;
    }

    /** Families of the products, as known on the morning. */
    public synchronized ProductFamilies families() {
        if (families == null) {
            families = ProductFamilies.of(history.products(), titles(), catalogue);
        }
        return families;
    }

    public int products() {
        return purchases.products();
    }

    public int customers() {
        return purchases.customers();
    }

    /** Products sold in the {@value #ON_OFFER_DAYS} days before the day: those that may be recommended. */
    public BitSet candidates() {
        BitSet sold = new BitSet(products());
        for (int line = history.firstLineFrom(day.minusDays(ON_OFFER_DAYS)); line < history.size(); line++) {
            sold.set(history.product(line));
        }
        return sold;
    }
}
