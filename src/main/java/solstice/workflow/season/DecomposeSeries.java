package solstice.workflow.season;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import solstice.export.DecompositionTable;
import solstice.intake.table.SeriesFile;
import solstice.seasonality.Decomposition;
import solstice.seasonality.MstlPlan;
import solstice.seasonality.StlChoice;
import solstice.seasonality.StlPlan;
import solstice.seasonality.fit.FitChoice;
import solstice.seasonality.fit.Scale;
import solstice.seasonality.fit.SeasonalFitter;
import solstice.seasonality.x13.X13;
import solstice.seasonality.x13.X13Choice;
import solstice.seasonality.x13.X13Outcome;
import solstice.seasonality.x13.X13Series;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Takes a plain series apart, from file to file: for analysts, and for checks against other programs. */
public final class DecomposeSeries {

    /**
     * What to do.
     *
     * @param in a CSV with the header {@code t,y}
     * @param periods observations a cycle; one is decomposed as R's {@code stl()}, several as {@code forecast::mstl()};
     *     those that are no whole number by {@link SeasonalFitter}
     * @param choice what was chosen of the settings; its own period does not matter when there are several
     * @param scale the scale on which the parts add up
     * @param census where X-13 is to do it, the year and the position in it of the first observation
     * @param out where the parts go ({@link DecompositionTable})
     */
    public record Request(
            Path in, List<Double> periods, StlChoice choice, Scale scale, Optional<Start> census, Path out) {
        public Request {
            periods = List.copyOf(periods);
        }
    }

    /**
     * When a series of months or quarters begins.
     *
     * @param year such as 1949
     * @param position 1 to 12, or 1 to 4
     */
    public record Start(int year, int position) {}

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
        if (request.census.isPresent()) {
            return census(y, request, request.census.get());
        }
        boolean whole = request.periods.stream().allMatch(period -> period == Math.rint(period));
        if (!whole || request.scale.kind() != Scale.Kind.ADDITIVE) {
            double[] periods =
                    request.periods.stream().mapToDouble(Double::doubleValue).toArray();
            FitChoice choice = FitChoice.of(periods).stl(request.choice).scale(request.scale);
            return SeasonalFitter.of(y.length, choice.ratiosForRareSales(false))
                    .fit(y)
                    .parts();
        }
        if (request.periods.size() > 1) {
            int[] periods = request.periods.stream().mapToInt(Double::intValue).toArray();
            return MstlPlan.of(y.length, periods, request.choice).fit(y);
        }
        return StlPlan.of(y.length, request.choice.settle(y.length)).fit(y);
    }

    private static Decomposition census(double[] y, Request request, Start start) {
        double period = request.periods.get(0);
        if (request.periods.size() > 1 || (period != 12 && period != 4)) {
            throw impossible("X-13 takes months or quarters: a period of 12 or of 4.");
        }
        if (start.position < 1 || start.position > period) {
            throw impossible("There is no position " + start.position + " in a year of " + (int) period + ".");
        }
        X13Choice choice = switch (request.scale.kind()) {
            case ADDITIVE -> X13Choice.additive();
            case LOG -> X13Choice.multiplicative();
            case BOX_COX, GUERRERO -> X13Choice.automatic();
        };
        X13Outcome outcome = X13.fit(new X13Series(start.year, start.position, (int) period, y), choice);
        if (outcome instanceof X13Outcome.Refused refused) {
            throw impossible("X-13 does not take this series: "
                    + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
        }
        return ((X13Outcome.Fit) outcome).parts();
    }

    private static void check(double[] y, List<Double> periods) {
        for (double period : periods) {
            String words = period == Math.rint(period) ? Integer.toString((int) period) : Double.toString(period);
            if (period < 2) {
                throw impossible("A period of " + words + " is no cycle; the shortest is 2.");
            }
            if (y.length <= 2 * period) {
                String two = 2 * period == Math.rint(2 * period)
                        ? Integer.toString((int) (2 * period))
                        : Double.toString(2 * period);
                throw impossible("A period of " + words + " needs more than " + two
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
