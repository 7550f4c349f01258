package solstice.features;

import java.time.LocalDate;
import java.util.BitSet;
import solstice.retail.SalesWindow;

/**
 * The state of a shop on some morning of its known past, with a window ahead: what the model's towers eat.
 *
 * <p>Everything is computed from sales and weather before that morning, but numbered as in the snapshot it was taken
 * from, so that moments of one snapshot can be learned from together.
 */
public final class Moment {
    private final int day;
    private final int seasonStart;
    private final Purchases purchases;
    private final ProductPulse pulse;
    private final CustomerActivity activity;
    private final float[] season;

    private Moment(Snapshot known, LocalDate morning, SalesWindow window) {
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

    /** Gets ready to describe the pairs of {@link #purchases()}. */
    public PairRhythm rhythm() {
        return new PairRhythm(this);
    }
}
