package solstice.features;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import solstice.features.customer.CustomerAttributes;
import solstice.features.product.ProductPrice;
import solstice.features.product.ProductWords;
import solstice.features.product.ProductYear;
import solstice.retail.SalesWindow;

/**
 * The state of a shop on some morning of its known past, with a window ahead: what the model's towers eat.
 *
 * <p>Everything is computed from sales and weather before that morning, but numbered as in the snapshot it was taken
 * from, so that moments of one snapshot can be learned from together.
 */
public final class Moment {
    private final Snapshot known;
    private final LocalDate morning;
    private final SalesWindow window;
    private final int day;
    private final int seasonStart;
    private final Purchases purchases;
    private final ProductPulse pulse;
    private final CustomerActivity activity;
    private final float[] season;
    private @Nullable ProductWords words;
    private float @Nullable [] year;
    private float @Nullable [] attributes;

    private Moment(Snapshot known, LocalDate morning, SalesWindow window) {
        this.known = known;
        this.morning = morning;
        this.window = window;
        day = Math.toIntExact(morning.toEpochDay());
        seasonStart = Math.toIntExact(SeasonSignal.middle(window).toEpochDay()) - 14;
        purchases = morning.equals(known.day())
                ? known.purchases()
                : known.purchases().before(day);
        pulse = ProductPulse.of(known.history(), purchases, day, seasonStart);
        activity = CustomerActivity.of(purchases, day);
        season = SeasonSignal.of(known.almanac(), morning, window);
    }

    /**
     * Takes the state.
     *
     * @param morning not after the snapshot's day
     * @param window the days ahead that are of interest, not before the morning
     */
    public static Moment of(Snapshot known, LocalDate morning, SalesWindow window) {
        if (morning.isAfter(known.day()) || window.from().isBefore(morning)) {
            throw new IllegalArgumentException(
                    "wanted: morning <= " + known.day() + " and window from it on: " + morning + ", " + window);
        }
        return new Moment(known, morning, window);
    }

    /** The morning, in days since 1970-01-01. */
    public int day() {
        return day;
    }

    /** First of the 28 days at the middle of the window, in days since 1970-01-01. */
    int seasonStart() {
        return seasonStart;
    }

    /** Purchases before the morning. */
    public Purchases purchases() {
        return purchases;
    }

    public ProductPulse pulse() {
        return pulse;
    }

    /** Products on offer. */
    public BitSet candidates() {
        return pulse.candidates();
    }

    public CustomerActivity activity() {
        return activity;
    }

    /** See {@link SeasonSignal}. */
    public float[] season() {
        return season;
    }

    /** All of the season that can be foreseen; see {@link SeasonAhead}. */
    public float[] seasonAhead() {
        return SeasonAhead.of(known.almanac(), morning, window);
    }

    /** The products' words; see {@link ProductWords}. */
    public synchronized ProductWords words() {
        if (words == null) {
            words = known.past()
                    .map(past -> past.words(morning, known.newcomers()))
                    .orElseGet(ProductWords::none);
        }
        return words;
    }

    /** {@code [products, ProductYear.SIZE]} row by row; see {@link ProductYear}. Not to be written to. */
    public synchronized float[] year() {
        if (year == null) {
            year = known.past()
                    .map(past -> past.year(morning, window))
                    .map(sold -> Arrays.copyOf(sold, known.products() * ProductYear.SIZE))
                    .orElseGet(() -> new float[0]);
        }
        return year;
    }

    /** {@code [products, ProductPrice.SIZE]} row by row; see {@link ProductPrice}. */
    public float[] price() {
        return known.past()
                .map(past -> past.price(morning))
                .map(sold -> Arrays.copyOf(sold, known.products() * ProductPrice.SIZE))
                .orElseGet(() -> new float[0]);
    }

    /** {@code [customers, CustomerAttributes.SIZE]} row by row; see {@link CustomerAttributes}. Not to be written to. */
    public synchronized float[] attributes() {
        if (attributes == null) {
            attributes = CustomerAttributes.of(known.history(), known.history().firstLineFrom(morning), known.traits());
        }
        return attributes;
    }

    /** Gets ready to describe the pairs of {@link #purchases()}. */
    public PairRhythm rhythm() {
        return new PairRhythm(this, ProductReorders.of(known.history(), purchases, day));
    }
}
