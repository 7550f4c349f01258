package solstice.seasonality.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import solstice.seasonality.Decomposition;
import solstice.seasonality.Decomposition.Seasonal;
import solstice.seasonality.StlChoice;
import solstice.seasonality.StlPlan;
import solstice.seasonality.StlSettings;
import solstice.seasonality.TrendOnly;

/**
 * The decomposition itself: MSTL as {@link solstice.seasonality.MstlPlan}, each season on its own grid; a trend alone
 * where no season has two cycles.
 */
final class Cycles {
    private static final int ROUNDS = 2;
    private static final int FIRST_WINDOW = 11;
    private static final int WINDOW_STEP = 4;

    private final List<Season> seasons;

    private record Season(SeasonGrid grid, StlPlan plan) {
        List<Decomposition> fit(List<double[]> rests) {
            if (grid.isWhole()) {
                return plan.fitAll(copies(rests));
            }
            List<Decomposition> onGrid =
                    plan.fitAll(rests.stream().map(grid::spread).toList());
            return IntStream.range(0, rests.size())
                    .mapToObj(i -> back(rests.get(i).clone(), onGrid.get(i)))
                    .toList();
        }

        private Decomposition back(double[] y, Decomposition fit) {
            double[] values = grid.gather(fit.seasonal());
            Seasonal seasonal = new Seasonal((int) Math.round(grid.cycle()), grid.cycle(), values);
            return Decomposition.of(y, grid.gather(fit.trend()), List.of(seasonal), grid.gather(fit.weight()));
        }
    }

    private Cycles(List<Season> seasons) {
        this.seasons = seasons;
    }

    /** For the periods of which a series has two cycles. */
    static Cycles of(List<SeasonGrid> grids, StlChoice choice) {
        List<SeasonGrid> usable = grids.stream().filter(Cycles::isSeenTwice).toList();
        List<Season> seasons = new ArrayList<>();
        for (SeasonGrid grid : usable) {
            int window = usable.size() == 1 ? StlChoice.PERIODIC : FIRST_WINDOW + WINDOW_STEP * seasons.size();
            StlSettings settings = choice.forPeriod(grid.positions(), window).settle(grid.size());
            seasons.add(new Season(grid, StlPlan.of(grid.size(), settings)));
        }
        return new Cycles(seasons);
    }

    static boolean isSeenTwice(SeasonGrid grid) {
        return grid.size() >= StlSettings.fewest(grid.positions());
    }

    List<Decomposition> fitAll(List<double[]> series) {
        if (seasons.isEmpty()) {
            return series.stream().map(TrendOnly::fit).toList();
        }
        int count = seasons.size();
        List<double[]> rests = copies(series);
        List<List<Decomposition>> last = new ArrayList<>();
        int steps = count == 1 ? 1 : ROUNDS * count;
        for (int step = 0; step < steps; step++) {
            int which = step % count;
            if (step >= count) {
                add(rests, last.get(which), 1);
            }
            List<Decomposition> fits = seasons.get(which).fit(rests);
            add(rests, fits, -1);
            if (step < count) {
                last.add(fits);
            } else {
                last.set(which, fits);
            }
        }
        return IntStream.range(0, series.size())
                .mapToObj(i -> together(
                        series.get(i), last.stream().map(fits -> fits.get(i)).toList()))
                .toList();
    }

    List<double[]> remainders(List<double[]> series) {
        return fitAll(series).stream().map(Decomposition::remainder).toList();
    }

    private static List<double[]> copies(List<double[]> series) {
        return series.stream().map(double[]::clone).toList();
    }

    private static void add(List<double[]> to, List<Decomposition> fits, int sign) {
        for (int i = 0; i < to.size(); i++) {
            double[] values = fits.get(i).seasonals().get(0).values();
            for (int t = 0; t < values.length; t++) {
                to.get(i)[t] += sign * values[t];
            }
        }
    }

    private static Decomposition together(double[] y, List<Decomposition> fits) {
        Decomposition last = fits.get(fits.size() - 1);
        List<Seasonal> seasonals =
                fits.stream().map(fit -> fit.seasonals().get(0)).toList();
        return Decomposition.of(y, last.trend(), seasonals, last.weight());
    }
}
