package solstice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import solstice.seasonality.Decomposition;
import solstice.seasonality.StlChoice;
import solstice.seasonality.Strength;
import solstice.workflow.season.DecomposeSeries;

/** Takes a plain series apart, as R's stl() and mstl() do. */
@Command(
        name = "decompose-series",
        mixinStandardHelpOptions = true,
        description = "Takes a plain series (a CSV with the header t,y) apart into trend, season and remainder, as R's"
                + " stl() does, or with several periods as forecast::mstl().")
final class DecomposeSeriesCommand implements Callable<Integer> {
    private static final Pattern START = Pattern.compile("(\\d{4})-(\\d{1,2})");

    @Spec
    private CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "CSV", description = "The series: header t,y.")
    private Path in;

    @Option(
            names = "--period",
            required = true,
            split = ",",
            paramLabel = "N",
            description = "Observations a cycle, such as 12 or 52.18; several separated by commas: 7,365.25.")
    private List<Double> periods = List.of();

    @Mixin
    private StlOptions stl;

    @Option(names = "--scale", paramLabel = SeasonOptions.ScaleName.NAMES, description = SeasonOptions.ScaleName.ABOUT)
    private SeasonOptions.ScaleName scale = SeasonOptions.ScaleName.PIECES;

    @Option(
            names = "--x13",
            paramLabel = "YEAR-POSITION",
            description = "Let X-13 do it: the series begins in this year at this month or quarter, such as 1949-1."
                    + " Scale pieces adds up, percent multiplies, power lets X-13 find out.")
    private @Nullable String census;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "CSV",
            description = "Where t,observed,trend,seasonal,remainder,weight go (seasonal7,seasonal365 for several).")
    private Path out;

    @Override
    public Integer call() {
        StlChoice choice = stl.choice((int) Math.ceil(periods.get(0)));
        Decomposition parts = new DecomposeSeries()
                .run(new DecomposeSeries.Request(in, periods, choice, scale.scale(), start(), out));
        spec.commandLine().getOut().println(words(parts));
        return 0;
    }

    private Optional<DecomposeSeries.Start> start() {
        if (census == null) {
            return Optional.empty();
        }
        Matcher parts = START.matcher(census);
        if (!parts.matches()) {
            throw new ParameterException(
                    spec.commandLine(), "--x13 needs a year and a position in it, such as 1949-1: " + census);
        }
        return Optional.of(
                new DecomposeSeries.Start(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
    }

    private static String words(Decomposition parts) {
        StringBuilder words = new StringBuilder(String.format(
                Locale.ROOT, "%d observations; strength of trend %.3f", parts.size(), Strength.ofTrend(parts)));
        parts.seasonals()
                .forEach(seasonal -> words.append(String.format(
                        Locale.ROOT, ", of season %d %.3f", seasonal.period(), Strength.ofSeasonal(parts, seasonal))));
        return words.toString();
    }
}
