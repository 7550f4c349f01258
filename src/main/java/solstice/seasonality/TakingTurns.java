package solstice.seasonality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Several seasons taken out of series in turn, each from what the others leave, as MSTL does; see {@link MstlPlan}.
 */
public final class TakingTurns {
    private static final int ROUNDS = 2;

    private TakingTurns() {}

    /** How many turns there are in all: one season alone has its turn once. */
    static int turns(int seasons) {
        return seasons == 1 ? 1 : ROUNDS * seasons;
    }

    /**
     * Takes series apart.
     *
     * @param series of one length; not changed
     * @param seasons at least one, in the order of their turns: each takes copies of the series and gives a
     *     decomposition with one season for each
     */
    public static List<Decomposition> fit(
            List<double[]> series, List<Function<List<double[]>, List<Decomposition>>> seasons) {
        int count = seasons.size();
        List<double[]> rests = copies(series);
        List<List<Decomposition>> last = new ArrayList<>();
        for (int turn = 0; turn < turns(count); turn++) {
            int which = turn % count;
            if (turn >= count) {
                add(rests, last.get(which), 1);
            }
            List<Decomposition> fits = seasons.get(which).apply(copies(rests));
            add(rests, fits, -1);
            if (turn < count) {
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
        List<Decomposition.Seasonal> seasonals =
                fits.stream().map(fit -> fit.seasonals().get(0)).toList();
        return Decomposition.of(y, last.trend(), seasonals, last.weight());
    }
}
