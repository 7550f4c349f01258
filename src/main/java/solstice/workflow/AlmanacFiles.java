package solstice.workflow;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import solstice.intake.almanac.EventFile;
import solstice.intake.almanac.WeatherFile;
import solstice.intake.table.Reject;
import solstice.retail.SalesWindow;
import solstice.retail.Surroundings;
import solstice.retail.WeatherReading;

/** The files of an import that are about the days themselves, read. */
record AlmanacFiles(List<WeatherFile> weather, List<EventFile> events) {

    static AlmanacFiles read(ImportRequest request) {
        return new AlmanacFiles(
                request.weather().stream()
                        .map(path -> WeatherFile.read(path, request.weatherMapping()))
                        .toList(),
                request.events().stream().map(EventFile::read).toList());
    }

    Surroundings surroundings() {
        return new Surroundings(
                weather.stream().flatMap(file -> file.stations().stream()).toList(),
                weather.stream().flatMap(file -> file.readings().stream()).toList(),
                events.stream().flatMap(file -> file.events().stream()).toList());
    }

    int weatherDays() {
        Set<LocalDate> days = new HashSet<>();
        weather.forEach(
                file -> file.readings().stream().map(WeatherReading::day).forEach(days::add));
        return days.size();
    }

    int eventCount() {
        return events.stream().mapToInt(file -> file.events().size()).sum();
    }

    Stream<Reject> rejects() {
        return Stream.concat(
                weather.stream().flatMap(file -> file.rejects().stream()),
                events.stream().flatMap(file -> file.rejects().stream()));
    }

    AlmanacReport report(WeatherCover cover) {
        return new AlmanacReport(
                weather.stream().map(AlmanacFiles::report).toList(),
                events.stream()
                        .map(file -> new AlmanacReport.EventReport(
                                file.name(),
                                file.events().size(),
                                file.rejects().size()))
                        .toList(),
                cover);
    }

    private static AlmanacReport.WeatherReport report(WeatherFile file) {
        SalesWindow span = file.span();
        return new AlmanacReport.WeatherReport(
                file.name(),
                file.form(),
                file.units(),
                file.stations().size(),
                file.days(),
                span.from(),
                span.to(),
                file.gaps().stream().mapToInt(SalesWindow::days).sum(),
                file.rejects().size());
    }
}
