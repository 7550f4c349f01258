package solstice.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import solstice.retail.Almanac;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherDay;
import solstice.store.almanac.StationRecord;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Looks at a project's weather, and chooses the stations whose mean it is. */
public final class ChooseWeather {
    private final Project project;

    public ChooseWeather(Project project) {
        this.project = project;
    }

    /** The stations, and how what they observed covers the sales. */
    public ProjectWeather run() {
        Set<String> chosen = project.file().almanac().chosen();
        Optional<SalesWindow> span = project.file().sales().span();
        Almanac almanac = project.almanac();
        return new ProjectWeather(
                project.file().almanac().stations().stream()
                        .map(station -> station(station, chosen))
                        .toList(),
                WeatherCover.of(almanac, span),
                span.map(days -> filled(almanac.weather(days))).orElse(List.of()));
    }

    /**
     * Makes the mean over these stations the shop's weather.
     *
     * @param stations their marks; empty for all there are
     * @throws SolsticeException when one of them is not known; nothing is changed then
     */
    public void choose(Set<String> stations) {
        project.requireWritable();
        Set<String> known = project.file().almanac().stations().stream()
                .map(record -> record.station().id())
                .collect(Collectors.toSet());
        stations.stream()
                .filter(station -> !known.contains(station))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new SolsticeException(Problem.STATION_UNKNOWN, unknown);
                });
        project.file().almanac().choose(stations);
        project.refresh();
    }

    private static ProjectWeather.Station station(StationRecord known, Set<String> chosen) {
        return new ProjectWeather.Station(
                known.station().id(),
                known.station().name(),
                known.station().latitude(),
                known.station().longitude(),
                known.days(),
                known.span().from(),
                known.span().to(),
                chosen.isEmpty() || chosen.contains(known.station().id()));
    }

    private static List<SalesWindow> filled(List<WeatherDay> days) {
        List<SalesWindow> stretches = new ArrayList<>();
        LocalDate from = null;
        for (WeatherDay day : days) {
            if (day.filled()) {
                from = from == null ? day.day() : from;
            } else if (from != null) {
                stretches.add(new SalesWindow(from, day.day().minusDays(1)));
                from = null;
            }
        }
        if (from != null) {
            stretches.add(new SalesWindow(from, days.get(days.size() - 1).day()));
        }
        return stretches;
    }
}
