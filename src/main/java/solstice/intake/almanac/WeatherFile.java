package solstice.intake.almanac;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import solstice.intake.table.Reject;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.task.SolsticeException;

/**
 * What a weather file holds: daily readings in degrees Celsius and millimetres, and how they were found.
 *
 * @param name name of the file
 * @param form the published form that it is of
 * @param units the units that its figures were in
 * @param stations the stations with at least one reading, in order of their marks
 * @param readings by station and day, at most one a station and day
 * @param rows rows of figures in the file
 * @param rejects figures and rows that cannot be used; of a row with one bad figure the others are kept
 */
public record WeatherFile(
        String name,
        WeatherForm form,
        WeatherUnits units,
        List<WeatherStation> stations,
        List<WeatherReading> readings,
        long rows,
        List<Reject> rejects) {
    public WeatherFile {
        stations = List.copyOf(stations);
        readings = List.copyOf(readings);
        rejects = List.copyOf(rejects);
    }

    /**
     * Reads GHCN daily (both forms), Open-Meteo (days or hours, one place or several), Meteostat (with a header or
     * without), or any table with a date and a temperature or rain.
     *
     * <p>The file may be text of any encoding and delimiter, gzipped, a worksheet, or a zip of texts.
     *
     * <p>The day's temperature is the source's own mean, or else the mean of its hours, or else the middle between the
     * warmest and the coldest. A station without a mark of its own goes by its coordinates or the file's name.
     *
     * @throws SolsticeException when it is no weather at all, or damaged
     */
    public static WeatherFile read(Path path, WeatherMapping mapping) {
        return new WeatherReader(path, mapping, WeatherReader.MOST_DAYS).read();
    }

    /** The days observed, on which at least one station has a reading. */
    public int days() {
        return observed().size();
    }

    /** First and last day observed. */
    public SalesWindow span() {
        TreeSet<LocalDate> days = observed();
        return new SalesWindow(days.first(), days.last());
    }

    /** Stretches between the first and the last day on which no station observed anything. */
    public List<SalesWindow> gaps() {
        List<SalesWindow> gaps = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : observed()) {
            if (before != null && before.plusDays(1).isBefore(day)) {
                gaps.add(new SalesWindow(before.plusDays(1), day.minusDays(1)));
            }
            before = day;
        }
        return gaps;
    }

    private TreeSet<LocalDate> observed() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream<LocalDate> all = readings.stream().map(WeatherReading::day);
        all.forEach(days::add);
        return days;
    }
}
