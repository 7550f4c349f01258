package solstice.seasonality.indices;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws the seasonal indices of narrow series towards those of wider ones: an empirical Bayes estimate, level by level,
 * of whole yearly profiles.
 *
 * <p>A series of pieces y is split into cycles counted back from its last observation; each cycle's level is the sum of
 * y over the sum of the parent's indices F, and (y / level - F) / sqrt(F) is how it strays. How far series of that
 * level stray for good, how far in passing and how noisy they are comes from all of them by the method of moments
 * ({@link SeasonSpread}), more or less of it for siblings that stray more or less than all do; each series then gets its
 * best linear prediction. One cycle or a few months give what they support; the rest is the parent's. The standard error
 * is the root of the posterior variance and (1 - own share)^2 times the parent's.
 *
 * <p>Sources: Efron and Morris (1975), Data analysis using Stein's estimator and its generalizations, Journal of the
 * American Statistical Association 70; Miller and Williams (2003), Shrinkage estimators of time series seasonal factors
 * and their effect on forecasting accuracy, International Journal of Forecasting 19. They shrink one position at a time;
 * with two years a position has two observations, and a profile that is drawn as a whole did better by far.
 *
 * <p>Nothing of it looks beyond the grid's last observation. Safe for use from several threads.
 */
public final class IndexShrinkage {
    /** A typical series' noise is worth as many observations as this. */
    private static final double NOISE_PRIOR = 10;
    /** That all series stray alike is worth as many siblings as this. */
    private static final double SIBLINGS_PRIOR = 5;

    private final YearGrid grid;

    private IndexShrinkage(YearGrid grid) {
        this.grid = grid;
    }

    /** Prepares for series of one calendar. */
    public static IndexShrinkage of(YearGrid grid) {
        return new IndexShrinkage(grid);
    }

    /** The season of all that the shop sold: smoothed over neighbouring positions, and towards an even year by noise. */
    public ShrunkIndices assortment(double[] pieces) {
        check(pieces);
        ShrunkIndices even = even();
        CycleDeviations seen = new CycleDeviations(grid, pieces, even.index());
        SeasonSpread spread = Moments.of(grid.period(), List.of(seen)).alone();
        Posterior posterior = Posterior.of(seen, spread, seen.noise(), grid.period());
        return posterior.around(even, spread, seen.noise() * seen.level(), true);
    }

    private ShrunkIndices even() {
        double[] one = new double[grid.period()];
        Arrays.fill(one, 1);
        SeasonSpread none = new SeasonSpread(0, 0, 0, 0, 0);
        return new ShrunkIndices(
                one, new double[grid.period()], new int[grid.period()], Borrowed.NOTHING_WIDER, none, 1);
    }

    /**
     * The seasons of the series of one level, such as all families, or all products.
     *
     * @return in the order of the members
     */
    public List<ShrunkIndices> below(List<Member> members) {
        members.forEach(member -> check(member.pieces()));
        List<CycleDeviations> seen = members.parallelStream()
                .map(member -> new CycleDeviations(
                        grid, member.pieces(), member.parent().index()))
                .toList();
        List<CycleDeviations> telling =
                seen.stream().filter(CycleDeviations::tells).toList();
        Moments all = Moments.of(grid.period(), telling);
        SeasonSpread spread = all.spread();
        double typical = median(telling);
        IdentityHashMap<ShrunkIndices, SeasonSpread> spreads = siblings(members, seen, all, spread);
        return IntStream.range(0, members.size())
                .parallel()
                .mapToObj(i -> {
                    ShrunkIndices parent = members.get(i).parent();
                    return shrink(seen.get(i), parent, spreads.getOrDefault(parent, spread), typical);
                })
                .toList();
    }

    /** Each parent's own spread, keyed by the parent itself, not by what is in it. */
    private IdentityHashMap<ShrunkIndices, SeasonSpread> siblings(
            List<Member> members, List<CycleDeviations> seen, Moments all, SeasonSpread spread) {
        IdentityHashMap<ShrunkIndices, List<CycleDeviations>> families = IntStream.range(0, members.size())
                .filter(i -> seen.get(i).tells())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> members.get(i).parent(),
                        IdentityHashMap::new,
                        Collectors.mapping(seen::get, Collectors.toList())));
        int count = families.values().stream().mapToInt(List::size).sum();
        double prior = SIBLINGS_PRIOR * all.weight() / Math.max(1, count);
        IdentityHashMap<ShrunkIndices, SeasonSpread> spreads = new IdentityHashMap<>();
        families.forEach((parent, siblings) -> {
            Moments moments = Moments.of(grid.period(), siblings);
            spreads.put(parent, spread.times(moments.factor(spread, all, prior)));
        });
        return spreads;
    }

    private ShrunkIndices shrink(CycleDeviations seen, ShrunkIndices parent, SeasonSpread spread, double typical) {
        double level = seen.level();
        if (level <= 0) {
            return Posterior.of(seen, spread, 1, grid.period()).around(parent, spread, typical, false);
        }
        int steps = seen.steps();
        double noise = (NOISE_PRIOR * typical / level + steps * seen.noise()) / (NOISE_PRIOR + steps);
        return Posterior.of(seen, spread, noise, grid.period()).around(parent, spread, noise * level, false);
    }

    /** The usual noise in pieces: its variance on the scale of deviations times the level. */
    private static double median(List<CycleDeviations> series) {
        double[] sorted = series.stream()
                .mapToDouble(one -> one.noise() * one.level())
                .sorted()
                .toArray();
        return sorted.length == 0 ? 1 : Math.max(1, sorted[sorted.length / 2]);
    }

    private void check(double[] pieces) {
        if (pieces.length != grid.size()) {
            throw new IllegalArgumentException(pieces.length + " observations on a grid of " + grid.size());
        }
    }
}
