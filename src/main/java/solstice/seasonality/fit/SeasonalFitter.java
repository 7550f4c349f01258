package solstice.seasonality.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import solstice.seasonality.Decomposition;
import solstice.seasonality.effects.EventEffect;
import solstice.seasonality.effects.EventRegression;
import solstice.seasonality.effects.Outlier;
import solstice.seasonality.effects.OutlierSearch;

/**
 * Takes apart the series of a shop, made ready for all of one length and calendar. Never fails for want of history:
 * what is too short loses its season, and a {@link FitNote} says so. Immutable; one serves many threads.
 */
public final class SeasonalFitter {
    private final int n;
    private final FitChoice choice;
    private final List<SeasonGrid> grids;
    private final Cycles cycles;
    private final Cycles linear;

    /** A series with its outer layers off, ready for the decomposition. */
    private record Peeled(
            double[] y, double[] z, Scale scale, List<EventEffect> effects, List<Outlier> outliers, Notes about) {}

    private record Notes(Demand demand, Set<FitNote> notes) {}

    private SeasonalFitter(int n, FitChoice choice) {
        this.n = n;
        this.choice = choice;
        grids = choice.periods().stream()
                .map(period -> SeasonGrid.of(n, period))
                .toList();
        cycles = Cycles.of(grids, choice.stl());
        linear = Cycles.of(grids, choice.stl().withoutRobustness());
    }

    /**
     * Makes ready.
     *
     * @param n observations, at least 1
     * @param choice what was chosen
     * @throws IllegalArgumentException if an event is not known for every observation, or {@code n} is 0
     */
    public static SeasonalFitter of(int n, FitChoice choice) {
        if (n < 1 || choice.events().stream().anyMatch(event -> event.values().length != n)) {
            throw new IllegalArgumentException("needs observations, and each event known for all " + n);
        }
        return new SeasonalFitter(n, choice);
    }

    /**
     * Takes a series apart.
     *
     * @param y as many observations as planned for; {@code NaN} (or anything infinite) where one is missing
     */
    public SeasonalFit fit(double[] y) {
        return fitAll(List.of(y)).get(0);
    }

    /** Takes many series apart, several at a time. */
    public List<SeasonalFit> fitAll(List<double[]> series) {
        List<Peeled> peeled = series.stream().map(this::peel).toList();
        List<Decomposition> fits = cycles.fitAll(peeled.stream().map(this::core).toList());
        return IntStream.range(0, series.size())
                .mapToObj(i -> finish(peeled.get(i), fits.get(i)))
                .toList();
    }

    private Peeled peel(double[] observed) {
        if (observed.length != n) {
            throw new IllegalArgumentException("planned for " + n + " observations, got " + observed.length);
        }
        double[] y = Arrays.stream(observed)
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
        Notes about = new Notes(Demand.of(y), notes(y));
        int last = grids.isEmpty() ? 0 : grids.get(grids.size() - 1).positions();
        boolean rare = isRare(y, about.demand);
        Scale scale = rare ? Scale.additive() : choice.scale().settle(y, last, about.notes);
        double[] z = scale.transform(y);
        List<EventEffect> effects = EventRegression.of(linear::remainders, z, choice.events());
        if (effects.stream().anyMatch(effect -> !effect.told())) {
            about.notes.add(FitNote.EVENT_LIKE_SEASON);
        }
        List<Outlier> outliers = choice.outliers() == OutlierPolicy.IGNORE
                ? List.of()
                : OutlierSearch.of(linear::remainders, minus(z, component(effects)));
        if (choice.outliers() == OutlierPolicy.TAKE_OUT && !outliers.isEmpty() && !rare) {
            about.notes.add(FitNote.OUTLIERS_TAKEN_OUT);
        }
        return new Peeled(y, z, scale, effects, outliers, about);
    }

    private Set<FitNote> notes(double[] y) {
        Set<FitNote> notes = EnumSet.noneOf(FitNote.class);
        double[] there = Arrays.stream(y).filter(value -> !Double.isNaN(value)).toArray();
        if (there.length == 0) {
            notes.add(FitNote.NO_OBSERVATIONS);
        } else if (Arrays.stream(there).allMatch(value -> value == there[0])) {
            notes.add(FitNote.CONSTANT);
        } else if (there.length < n) {
            notes.add(FitNote.GAPS_BRIDGED);
        }
        for (SeasonGrid grid : grids) {
            if (!Cycles.isSeenTwice(grid)) {
                notes.add(BriefSeason.isSeenOnce(n, grid.cycle()) ? FitNote.SEASON_SHRUNK : FitNote.SEASON_LEFT_OUT);
            }
            if (!grid.isWhole()) {
                notes.add(FitNote.BETWEEN_POSITIONS);
            }
        }
        return notes;
    }

    private double[] component(List<EventEffect> effects) {
        return EventRegression.component(choice.events(), effects, n);
    }

    /** What goes into the decomposition: without events, and without outliers where they are taken out. */
    private double[] core(Peeled peeled) {
        double[] core = minus(peeled.z, component(peeled.effects));
        for (Outlier outlier : takenOut(peeled)) {
            core = minus(core, outlier.effect(n));
        }
        return core;
    }

    private List<Outlier> takenOut(Peeled peeled) {
        return choice.outliers() == OutlierPolicy.TAKE_OUT ? peeled.outliers : List.of();
    }

    private SeasonalFit finish(Peeled peeled, Decomposition core) {
        Notes about = peeled.about;
        Decomposition inside = isRare(peeled.y, about.demand) ? rare(peeled, about.notes) : whole(peeled, brief(core));
        return new SeasonalFit(
                peeled.scale.restore(inside, peeled.y),
                inside,
                peeled.scale,
                peeled.effects,
                peeled.outliers,
                about.demand,
                Collections.unmodifiableSet(about.notes));
    }

    /** Whether the season is read off sums: not where events must be told apart, which sums cannot. */
    private boolean isRare(double[] y, Demand demand) {
        return choice.ratiosForRareSales()
                && demand.kind().isRare()
                && choice.events().isEmpty()
                && Arrays.stream(y).noneMatch(value -> value < 0)
                && grids.stream().anyMatch(Cycles::isSeenTwice);
    }

    private Decomposition rare(Peeled peeled, Set<FitNote> notes) {
        notes.add(FitNote.RATIOS_FOR_RARE_SALES);
        List<SeasonGrid> usable = grids.stream().filter(Cycles::isSeenTwice).toList();
        return RareSales.fit(peeled.y, usable.get(usable.size() - 1));
    }

    /** Adds the season that was seen once only. */
    private Decomposition brief(Decomposition core) {
        List<SeasonGrid> seenOnce = grids.stream()
                .filter(grid -> !Cycles.isSeenTwice(grid) && BriefSeason.isSeenOnce(n, grid.cycle()))
                .toList();
        if (seenOnce.isEmpty()) {
            return core;
        }
        double[] rest = minus(core.observed(), core.seasonal());
        Decomposition brief = BriefSeason.fit(rest, seenOnce.get(0).cycle());
        List<Decomposition.Seasonal> seasonals = new ArrayList<>(core.seasonals());
        seasonals.addAll(brief.seasonals());
        return Decomposition.of(core.observed(), brief.trend(), seasonals, core.weight());
    }

    /** Puts events and outliers back: a level shift to the trend, the others to the remainder. */
    private Decomposition whole(Peeled peeled, Decomposition core) {
        double[] trend = core.trend().clone();
        for (Outlier outlier : takenOut(peeled)) {
            if (outlier.kind() == Outlier.Kind.LEVEL_SHIFT) {
                double[] step = outlier.effect(n);
                Arrays.setAll(trend, i -> trend[i] + step[i]);
            }
        }
        double[] events = component(peeled.effects);
        double[] seasonal = core.seasonal();
        double[] remainder = new double[n];
        Arrays.setAll(remainder, i -> peeled.z[i] - trend[i] - seasonal[i] - events[i]);
        return new Decomposition(peeled.z, trend, core.seasonals(), events, remainder, core.weight());
    }

    private static double[] minus(double[] from, double[] what) {
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] - what[i])
                .toArray();
    }
}
