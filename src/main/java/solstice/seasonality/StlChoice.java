package solstice.seasonality;

import org.jspecify.annotations.Nullable;

/**
 * What a person chose for an STL decomposition; {@link #settle} fills in the rest as R's {@code stl()} would, or with
 * {@link Quirks#STATSMODELS} as statsmodels would.
 *
 * <p>R's rules: trend window the next odd number from 1.5 period / (1 - 1.5 / seasonal window), low-pass window the
 * next odd number from the period, jumps a tenth of their windows, rounded up; 2 inner loops, or 1 inner and 15 outer
 * when robust. R has no rule for the seasonal window: here it is periodic until {@link #seasonalWindow} is called.
 */
public final class StlChoice {
    private final int period;
    private @Nullable Integer seasonalWindow;
    private @Nullable Integer trendWindow;
    private @Nullable Integer lowPassWindow;
    private @Nullable Integer seasonalDegree;
    private int trendDegree = 1;
    private @Nullable Integer lowPassDegree;
    private @Nullable Integer seasonalJump;
    private @Nullable Integer trendJump;
    private @Nullable Integer lowPassJump;
    private boolean robust;
    private @Nullable Integer inner;
    private @Nullable Integer outer;
    private Quirks quirks = Quirks.CORRECT;

    private StlChoice(int period) {
        this.period = period;
    }

    /** Nothing chosen yet but the period. */
    public static StlChoice of(int period) {
        return new StlChoice(period);
    }

    /** The same choices for another period; {@code window} is the seasonal window where none was chosen. */
    public StlChoice forPeriod(int other, int window) {
        StlChoice copy = copy(other);
        copy.seasonalWindow = seasonalWindow == null ? Integer.valueOf(window) : seasonalWindow;
        return copy;
    }

    /** The same choices but that every observation is believed alike: then the decomposition is linear. */
    public StlChoice withoutRobustness() {
        StlChoice copy = copy(period).robust(false);
        copy.inner = null;
        copy.outer = null;
        return copy;
    }

    private StlChoice copy(int other) {
        StlChoice copy =
                new StlChoice(other).trendDegree(trendDegree).robust(robust).quirks(quirks);
        copy.seasonalWindow = seasonalWindow;
        copy.trendWindow = trendWindow;
        copy.lowPassWindow = lowPassWindow;
        copy.seasonalDegree = seasonalDegree;
        copy.lowPassDegree = lowPassDegree;
        copy.seasonalJump = seasonalJump;
        copy.trendJump = trendJump;
        copy.lowPassJump = lowPassJump;
        copy.inner = inner;
        copy.outer = outer;
        return copy;
    }

    /** Observations of one season position that a seasonal neighbourhood holds; {@link #PERIODIC} for all alike. */
    public StlChoice seasonalWindow(int window) {
        seasonalWindow = window;
        return this;
    }

    /** In {@link #seasonalWindow}: the seasonal is the same in every cycle. */
    public static final int PERIODIC = 0;

    public StlChoice trendWindow(int window) {
        trendWindow = window;
        return this;
    }

    public StlChoice lowPassWindow(int window) {
        lowPassWindow = window;
        return this;
    }

    public StlChoice seasonalDegree(int degree) {
        seasonalDegree = degree;
        return this;
    }

    public StlChoice trendDegree(int degree) {
        trendDegree = degree;
        return this;
    }

    public StlChoice lowPassDegree(int degree) {
        lowPassDegree = degree;
        return this;
    }

    public StlChoice seasonalJump(int jump) {
        seasonalJump = jump;
        return this;
    }

    public StlChoice trendJump(int jump) {
        trendJump = jump;
        return this;
    }

    public StlChoice lowPassJump(int jump) {
        lowPassJump = jump;
        return this;
    }

    public StlChoice robust(boolean wanted) {
        robust = wanted;
        return this;
    }

    public StlChoice inner(int loops) {
        inner = loops;
        return this;
    }

    public StlChoice outer(int loops) {
        outer = loops;
        return this;
    }

    public StlChoice quirks(Quirks whose) {
        quirks = whose;
        return this;
    }

    /**
     * The settings for series of one length.
     *
     * @param n observations
     * @throws IllegalArgumentException if a choice is impossible
     */
    public StlSettings settle(int n) {
        boolean statsmodels = quirks == Quirks.STATSMODELS;
        boolean periodic = seasonalWindow == null ? !statsmodels : seasonalWindow == PERIODIC;
        int season = periodic ? 10 * n + 1 : or(seasonalWindow, 7);
        int seasonDegree = periodic ? 0 : or(seasonalDegree, statsmodels ? 1 : 0);
        int trend = or(trendWindow, odd((int) Math.ceil(1.5 * period / (1 - 1.5 / season))));
        int low = or(lowPassWindow, odd(statsmodels ? period + 1 : period));
        return new StlSettings(
                period,
                periodic,
                new Smoother(season, seasonDegree, jump(seasonalJump, season)),
                new Smoother(trend, trendDegree, jump(trendJump, trend)),
                new Smoother(low, or(lowPassDegree, trendDegree), jump(lowPassJump, low)),
                or(inner, statsmodels ? (robust ? 2 : 5) : (robust ? 1 : 2)),
                or(outer, robust ? 15 : 0),
                quirks);
    }

    private int jump(@Nullable Integer chosen, int window) {
        return or(chosen, quirks == Quirks.STATSMODELS ? 1 : (window + 9) / 10);
    }

    private static int or(@Nullable Integer chosen, int rule) {
        return chosen == null ? rule : chosen;
    }

    private static int odd(int number) {
        return number + 1 - number % 2;
    }
}
