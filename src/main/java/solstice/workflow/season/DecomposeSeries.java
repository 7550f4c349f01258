package solstice.workflow.season;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import solstice.export.DecompositionTable;
import solstice.intake.table.SeriesFile;
import solstice.seasonality.Decomposition;
import solstice.seasonality.MstlPlan;
import solstice.seasonality.StlChoice;
import solstice.seasonality.StlPlan;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Takes a plain series apart, from file to file: for analysts, and for checks against other programs. */
public final class DecomposeSeries {

    /**
     * What to do.
     *
     * @param in a CSV with the header {@code t,y}
     * @param periods observations a cycle; one is decomposed as R's {@code stl()}, several as {@code forecast::mstl()}
     * @param choice what was chosen of the settings; its own period does not matter when there are several
     * @param out where the parts go ({@link DecompositionTable})
     */
    public record Request(Path in, List<Integer> periods, StlChoice choice, Path out) {
        public Request {
            periods = List.copyOf(periods);
        }
    }

    /**
     * Reads, decomposes and writes.
     *
     * @return what was written
     * @throws SolsticeException if the file is unusable, or the series too short for a period, or the result cannot be
     *     written
     */
    public Decomposition run(Request request) {
        SeriesFile series = SeriesFile.read(request.in);
        Decomposition parts = decompose(series.y(), request);
        DecompositionTable.write(request.out, series.t(), parts);
        return parts;
    }

    private static Decomposition decompose(double[] y, Request request) {
        check(y, request.periods);
        if (request.periods.size() > 1) {
            int[] periods = request.periods.stream().mapToInt(Integer::intValue).toArray();
            return MstlPlan.of(y.length, periods, request.choice).fit(y);
        }
        return StlPlan.of(y.length, request.choice.settle(y.length)).fit(y);
    }

    private static void check(double[] y, List<Integer> periods) {
        for (int period : periods) {
            if (period < 2) {
                throw impossible("A period of " + period + " is no cycle; the shortest is 2.");
            }
            if (y.length <= 2 * period) {
                throw impossible("A period of " + period + " needs more than " + 2 * period
                        + " observations, two whole cycles; the series has " + y.length + ".");
            }
        }
        if (Arrays.stream(y).allMatch(Double::isNaN)) {
            throw impossible("Not one observation of the series is a number.");
        }
    }

    private static SolsticeException impossible(String why) {
        return new SolsticeException(Problem.SERIES_SETTINGS, why);
    }
}
