package solstice.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import solstice.workflow.ChooseWeather;
import solstice.workflow.Project;
import solstice.workflow.ProjectWeather;

/** Shows a project's weather stations, and chooses the region whose mean is the shop's weather. */
@Command(
        name = "weather",
        mixinStandardHelpOptions = true,
        description = "Lists the weather stations and the days that were filled; chooses which stations count.")
final class WeatherCommand extends ProjectQuestion<ProjectWeather> {
    @Option(
            names = "--stations",
            arity = "1..*",
            paramLabel = "STATION",
            description = "Take the mean over these stations for the shop's weather.")
    private List<String> stations = List.of();

    @Option(names = "--all", description = "Take the mean over all stations.")
    private boolean all;

    @Override
    ProjectWeather ask(Project open) {
        ChooseWeather choose = new ChooseWeather(open);
        if (all || !stations.isEmpty()) {
            choose.choose(all ? Set.of() : Set.copyOf(stations));
        }
        return choose.run();
    }

    @Override
    String words(ProjectWeather weather) {
        StringBuilder words = new StringBuilder();
        weather.stations()
                .forEach(station -> words.append(String.format(
                        Locale.ROOT,
                        "%s %-12s %-24s %,7d days from %s to %s%n",
                        station.chosen() ? "*" : " ",
                        station.id().isEmpty() ? "(not told)" : station.id(),
                        station.name(),
                        station.days(),
                        station.from(),
                        station.to())));
        words.append(String.format(
                Locale.ROOT,
                "days of the sales: %,d observed, %,d filled with the usual, %,d unknown",
                weather.cover().observed(),
                weather.cover().filled(),
                weather.cover().unknown()));
        weather.filled().forEach(days -> words.append(String.format(Locale.ROOT, "%n  filled %s", days)));
        return words.toString();
    }
}
