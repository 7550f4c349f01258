package solstice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.seasonality.Decomposition;
import solstice.seasonality.Strength;
import solstice.workflow.season.DecomposeSeries;

/** Takes a plain series apart, as R's stl() and mstl() do. */
@Command(
        name = "decompose-series",
        mixinStandardHelpOptions = true,
        description = "Takes a plain series (a CSV with the header t,y) apart into trend, season and remainder, as R's"
                + " stl() does, or with several periods as forecast::mstl().")
final class DecomposeSeriesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "CSV", description = "The series: header t,y.")
    private Path in;

    @Option(
            names = "--period",
            required = true,
            split = ",",
            paramLabel = "N",
            description = "Observations a cycle; several separated by commas, such as 7,365.")
    private List<Integer> periods = List.of();

    @Mixin
    private StlOptions stl;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "CSV",
            description = "Where t,observed,trend,seasonal,remainder,weight go (seasonal7,seasonal365 for several).")
    private Path out;

    @Override
    public Integer call() {
        Decomposition parts =
                new DecomposeSeries().run(new DecomposeSeries.Request(in, periods, stl.choice(periods.get(0)), out));
        spec.commandLine().getOut().println(words(parts));
        return 0;
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
