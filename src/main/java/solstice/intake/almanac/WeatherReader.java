package solstice.intake.almanac;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import solstice.intake.almanac.WeatherCells.Figures;
import solstice.intake.almanac.WeatherRows.Place;
import solstice.intake.form.DateForm;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.intake.table.TableFile;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Reads one weather file: rows to figures, figures to readings. */
final class WeatherReader {
    private static final int SAMPLE = 500;
    private static final int MOST_REJECTS = 100_000;

    /** A hundred stations for 27 years: more is a continent's weather, which is no shop's, and would fill the memory. */
    static final int MOST_DAYS = 1_000_000;

    private static final Set<String> MISSING = Set.of(
            "", "na", "n/a", "nan", "null", "none", "-", "--", "m", "-9999", "-9999.0", "9999", "9999.9", "-999");
    private static final String TRACE = "t";
    private static final Map<String, WeatherField> ELEMENTS = Map.of(
            "TAVG", WeatherField.MEAN,
            "TMAX", WeatherField.WARMEST,
            "TMIN", WeatherField.COLDEST,
            "PRCP", WeatherField.RAIN);
    private static final List<WeatherField> FIGURES =
            List.of(WeatherField.MEAN, WeatherField.WARMEST, WeatherField.COLDEST, WeatherField.RAIN);
    private static final double COLDEST_DAY = -90;
    private static final double HOTTEST_DAY = 60;
    private static final double WETTEST_DAY = 2_000;

    private final String name;
    private final WeatherMapping mapping;
    private final int mostDays;
    private final WeatherRows rows;
    private final WeatherCells cells = new WeatherCells();
    private final Map<String, WeatherStation> stations = new TreeMap<>();
    private final Map<String, WeatherStation> places = new HashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private DateForm dates = DateForm.ISO;
    private long read;

    /** As given, but for at most so many days of all stations together. */
    WeatherReader(Path path, WeatherMapping mapping, int mostDays) {
        this.mostDays = mostDays;
        this.name = TableFile.nameOf(path);
        this.mapping = mapping;
        rows = new WeatherRows(path, mapping);
    }

    WeatherFile read() {
        WeatherRows.Sample sample = rows.sample(SAMPLE);
        WeatherColumns columns = sample.columns();
        if (columns == null) {
            throw new SolsticeException(Problem.NO_WEATHER, name, String.join(", ", rows.firstRow()));
        }
        dates = DateForm.of(sample.dates());
        rows.forEach(this::take);
        List<Figures> figures = cells.figures();
        WeatherUnits units = UnitFinder.find(columns, mapping, figures);
        List<WeatherReading> readings = new ArrayList<>();
        figures.forEach(day -> judge(day, units, readings));
        if (readings.isEmpty()) {
            String first =
                    rejects.isEmpty() ? "no figure" : rejects.get(0).reason().words();
            throw new SolsticeException(Problem.NOTHING_USABLE, name, read, first);
        }
        stations.keySet()
                .retainAll(readings.stream().map(WeatherReading::station).collect(Collectors.toSet()));
        return new WeatherFile(name, columns.form(), units, List.copyOf(stations.values()), readings, read, rejects);
    }

    private boolean take(Place place, List<String> row) {
        WeatherColumns columns = place.columns();
        if (columns.isPlaces()) {
            placed(place, row);
            return true;
        }
        read++;
        String station = station(place, row);
        if (!mapping.stations().isEmpty() && !mapping.stations().contains(station)) {
            return true;
        }
        LocalDateTime moment;
        try {
            moment = moment(columns, row);
        } catch (DateTimeException | NumberFormatException undated) {
            reject(place, WeatherField.DATE, columns.cell(row, WeatherField.DATE), RejectReason.NOT_A_DATE);
            return true;
        }
        if (cells.size() >= mostDays) {
            throw new SolsticeException(Problem.WEATHER_TOO_WIDE, name, stations.size());
        }
        Cell cell = new Cell(place, station, moment, row);
        if (columns.has(WeatherField.ELEMENT)) {
            WeatherField field = ELEMENTS.get(columns.cell(row, WeatherField.ELEMENT));
            if (field != null) {
                boolean doubted = !columns.cell(row, WeatherField.FLAG).isEmpty();
                figure(cell, WeatherField.VALUE, field, doubted);
            }
        } else {
            FIGURES.stream()
                    .filter(columns::has)
                    .forEach(field -> figure(cell, field, field, doubted(columns, row, field)));
        }
        return true;
    }

    /** Whose and when the figures of a row are. */
    private record Cell(Place place, String station, LocalDateTime moment, List<String> row) {
        LocalDate day() {
            return moment.toLocalDate();
        }
    }

    private void figure(Cell of, WeatherField column, WeatherField field, boolean doubted) {
        Place place = of.place();
        String text = place.columns().cell(of.row(), column);
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (doubted) {
            reject(place, column, text, RejectReason.FAILED_ITS_STATIONS_QUALITY_CHECK);
            return;
        }
        try {
            boolean trace = text.equalsIgnoreCase(TRACE) && field == WeatherField.RAIN;
            double value = trace ? 0 : number(text, place.commaIsFree());
            if (isHourly(of, field)) {
                cells.hourly(of.station(), of.day(), field, value, place.line());
            } else if (!cells.daily(of.station(), of.day(), field, value, place.line())) {
                reject(place, column, text, RejectReason.ANOTHER_FIGURE_STANDS_FOR_THIS_STATION_AND_DAY);
            }
        } catch (NumberFormatException wrong) {
            reject(place, column, text, RejectReason.NOT_A_NUMBER);
        }
    }

    private boolean isHourly(Cell of, WeatherField field) {
        String date = of.place().columns().cell(of.row(), WeatherField.DATE);
        boolean timed = date.indexOf(':') > 0 || dates == DateForm.EPOCH_SECONDS;
        return timed && (field == WeatherField.MEAN || field == WeatherField.RAIN);
    }

    private static double number(String text, boolean commaIsFree) {
        double value = Double.parseDouble(commaIsFree ? text.replace(',', '.') : text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    private LocalDateTime moment(WeatherColumns columns, List<String> row) {
        if (!columns.has(WeatherField.DATE)) {
            return LocalDate.of(
                            Integer.parseInt(columns.cell(row, WeatherField.YEAR)),
                            Integer.parseInt(columns.cell(row, WeatherField.MONTH)),
                            Integer.parseInt(columns.cell(row, WeatherField.DAY)))
                    .atStartOfDay();
        }
        if (dates == DateForm.DAY_NUMBER) {
            throw new DateTimeException("numbered days");
        }
        return dates.parse(columns.cell(row, WeatherField.DATE));
    }

    private static boolean doubted(WeatherColumns columns, List<String> row, WeatherField field) {
        Integer column = columns.flags().get(field);
        if (column == null || column >= row.size()) {
            return false;
        }
        String[] flags = row.get(column).split(",", -1);
        return flags.length > 1 && !flags[1].isBlank();
    }

    private void placed(Place place, List<String> row) {
        String north = place.columns().cell(row, WeatherField.LATITUDE);
        String east = place.columns().cell(row, WeatherField.LONGITUDE);
        if (!Double.isNaN(degrees(north)) && !Double.isNaN(degrees(east))) {
            places.put(place.columns().cell(row, WeatherField.STATION), located(north + "," + east, place, row));
        }
    }

    private String station(Place place, List<String> row) {
        String mark = place.columns().cell(row, WeatherField.STATION);
        WeatherStation known = places.get(mark);
        String id = known != null ? known.id() : mark.isEmpty() ? stem(place.table()) : mark;
        stations.computeIfAbsent(id, unused -> known != null ? known : located(id, place, row));
        return id;
    }

    private static WeatherStation located(String id, Place place, List<String> row) {
        return new WeatherStation(
                id,
                place.columns().cell(row, WeatherField.NAME),
                degrees(place.columns().cell(row, WeatherField.LATITUDE)),
                degrees(place.columns().cell(row, WeatherField.LONGITUDE)));
    }

    private static double degrees(String text) {
        try {
            return text.isEmpty() ? Double.NaN : number(text, true);
        } catch (NumberFormatException untold) {
            return Double.NaN;
        }
    }

    /** A table's name without folders and endings: Meteostat's files are named after their station. */
    private static String stem(String table) {
        return table.substring(table.lastIndexOf('/') + 1)
                .replaceFirst("(?i)(\\.csv|\\.tsv|\\.txt|\\.xlsx)?(\\.gz|\\.zip)?$", "");
    }

    private void judge(Figures day, WeatherUnits units, List<WeatherReading> readings) {
        double temperature = units.temperature().celsius(day.temperature());
        double rain = units.rain().millimetres(day.rain());
        if (temperature < COLDEST_DAY || temperature > HOTTEST_DAY) {
            reject(new Reject(
                    name,
                    day.line(),
                    "",
                    Double.toString(day.temperature()),
                    RejectReason.BEYOND_ANY_DAYS_TEMPERATURE));
            temperature = Double.NaN;
        }
        if (rain < 0 || rain > WETTEST_DAY) {
            reject(new Reject(name, day.line(), "", Double.toString(day.rain()), RejectReason.BEYOND_ANY_DAYS_RAIN));
            rain = Double.NaN;
        }
        if (!Double.isNaN(temperature) || !Double.isNaN(rain)) {
            readings.add(new WeatherReading(day.station(), day.day(), temperature, rain));
        }
    }

    private void reject(Place place, WeatherField column, String value, RejectReason reason) {
        reject(new Reject(place.table(), place.line(), place.columns().header(column), value, reason));
    }

    private void reject(Reject reject) {
        if (rejects.size() < MOST_REJECTS) {
            rejects.add(reject);
        }
    }
}
