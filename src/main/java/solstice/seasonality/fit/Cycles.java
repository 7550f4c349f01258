package solstice.seasonality.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import solstice.seasonality.Decomposition;
import solstice.seasonality.Decomposition.Seasonal;
import solstice.seasonality.StlChoice;
import solstice.seasonality.StlPlan;
import solstice.seasonality.StlSettings;
import solstice.seasonality.TakingTurns;
import solstice.seasonality.TrendOnly;

/**
 * The decomposition itself: MSTL as {@link solstice.seasonality.MstlPlan}, each season on its own grid; a trend alone
 * where no season has two cycles.
 */
final class Cycles {
    private static final int FIRST_WINDOW = 11;
    private static final int WINDOW_STEP = 4;

    private final List<Season> seasons;

    private record Season(SeasonGrid grid, StlPlan plan) {
        List<Decomposition> fit(List<double[]> rests) {
            if (grid.isWhole()) {
                return plan.fitAll(rests);
            }
            List<Decomposition> onGrid =
                    plan.fitAll(rests.stream().map(grid::spread).toList());
            return IntStream.range(0, rests.size())
                    .mapToObj(i -> back(rests.get(i), onGrid.get(i)))
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
        return TakingTurns.fit(
                series,
                seasons.stream()
                        .<Function<List<double[]>, List<Decomposition>>>map(season -> season::fit)
                        .toList());
    }

    List<double[]> remainders(List<double[]> series) {
        return fitAll(series).stream().map(Decomposition::remainder).toList();
    }
}
