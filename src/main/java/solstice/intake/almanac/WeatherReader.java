package solstice.intake.almanac;

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
import solstice.intake.form.DateForm;
import solstice.intake.table.Reject;
import solstice.intake.table.SourceFile;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Reads one weather file: rows to figures, figures to readings. */
final class WeatherReader {
    private static final int SAMPLE = 500;
    private static final int MOST_REJECTS = 100_000;
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

    private final SourceFile source;
    private final WeatherMapping mapping;
    private final WeatherRows rows;
    private final WeatherCells cells = new WeatherCells();
    private final Map<String, WeatherStation> stations = new TreeMap<>();
    private final Map<String, WeatherStation> places = new HashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private DateForm dates = DateForm.ISO;
    private long read;

    WeatherReader(SourceFile source, WeatherMapping mapping) {
        this.source = source;
        this.mapping = mapping;
        rows = new WeatherRows(source, mapping);
    }

    WeatherFile read() {
        WeatherRows.Sample sample = rows.sample(SAMPLE);
        WeatherColumns columns = sample.columns();
        if (columns == null) {
            throw new SolsticeException(Problem.NO_WEATHER, source.name(), String.join(", ", rows.firstRow()));
        }
        dates = DateForm.of(sample.dates());
        rows.forEach(this::take);
        List<Figures> figures = cells.figures();
        WeatherUnits units = UnitFinder.find(columns, mapping, figures);
        List<WeatherReading> readings = new ArrayList<>();
        figures.forEach(day -> judge(day, units, readings));
        if (readings.isEmpty()) {
            String first = rejects.isEmpty() ? "no figure" : rejects.get(0).reason();
            throw new SolsticeException(Problem.NOTHING_USABLE, source.name(), read, first);
        }
        stations.keySet()
                .retainAll(readings.stream().map(WeatherReading::station).collect(Collectors.toSet()));
        return new WeatherFile(
                source.name(), columns.form(), units, List.copyOf(stations.values()), readings, read, rejects);
    }

    private boolean take(WeatherColumns columns, List<String> row, long line) {
        if (columns.isPlaces()) {
            placed(columns, row);
            return true;
        }
        read++;
        String station = station(columns, row);
        if (!mapping.stations().isEmpty() && !mapping.stations().contains(station)) {
            return true;
        }
        LocalDateTime moment;
        try {
            moment = moment(columns, row);
        } catch (DateTimeException | NumberFormatException undated) {
            reject(line, columns.header(WeatherField.DATE), columns.cell(row, WeatherField.DATE), "not a date");
            return true;
        }
        if (columns.has(WeatherField.ELEMENT)) {
            WeatherField field = ELEMENTS.get(columns.cell(row, WeatherField.ELEMENT));
            if (field != null) {
                boolean doubted = !columns.cell(row, WeatherField.FLAG).isEmpty();
                figure(new Place(columns, WeatherField.VALUE, line), field, station, moment, row, doubted);
            }
        } else {
            FIGURES.stream()
                    .filter(columns::has)
                    .forEach(field -> figure(
                            new Place(columns, field, line),
                            field,
                            station,
                            moment,
                            row,
                            doubted(columns, row, field)));
        }
        return true;
    }

    private record Place(WeatherColumns columns, WeatherField cell, long line) {
        String header() {
            return columns.header(cell);
        }
    }

    private void figure(
            Place place, WeatherField field, String station, LocalDateTime moment, List<String> row, boolean doubted) {
        String text = place.columns().cell(row, place.cell());
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (doubted) {
            reject(place.line(), place.header(), text, "failed its station's quality check");
            return;
        }
        try {
            double value = text.equalsIgnoreCase(TRACE) && field == WeatherField.RAIN ? 0 : number(text);
            if (isHourly(place.columns(), field, row)) {
                cells.hourly(station, moment.toLocalDate(), field, value, place.line());
            } else if (!cells.daily(station, moment.toLocalDate(), field, value, place.line())) {
                reject(place.line(), place.header(), text, "another figure stands for this station and day");
            }
        } catch (NumberFormatException wrong) {
            reject(place.line(), place.header(), text, "not a number");
        }
    }

    private boolean isHourly(WeatherColumns columns, WeatherField field, List<String> row) {
        String date = columns.cell(row, WeatherField.DATE);
        boolean timed = date.indexOf(':') > 0 || dates == DateForm.EPOCH_SECONDS;
        return timed && (field == WeatherField.MEAN || field == WeatherField.RAIN);
    }

    private double number(String text) {
        String plain = rows.commaIsFree() ? text.replace(',', '.') : text;
        double value = Double.parseDouble(plain);
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
        String date = columns.cell(row, WeatherField.DATE);
        if (dates == DateForm.DAY_NUMBER) {
            throw new DateTimeException("numbered days");
        }
        return dates.parse(date);
    }

    private static boolean doubted(WeatherColumns columns, List<String> row, WeatherField field) {
        Integer column = columns.flags().get(field);
        if (column == null || column >= row.size()) {
            return false;
        }
        String[] flags = row.get(column).split(",", -1);
        return flags.length > 1 && !flags[1].isBlank();
    }

    private void placed(WeatherColumns columns, List<String> row) {
        String id = columns.cell(row, WeatherField.LATITUDE) + "," + columns.cell(row, WeatherField.LONGITUDE);
        places.put(columns.cell(row, WeatherField.STATION), located(id, columns, row));
    }

    private String station(WeatherColumns columns, List<String> row) {
        String mark = columns.cell(row, WeatherField.STATION);
        WeatherStation place = places.get(mark);
        String id = place != null ? place.id() : mark.isEmpty() ? stem() : mark;
        stations.computeIfAbsent(id, name -> place != null ? place : located(name, columns, row));
        return id;
    }

    private WeatherStation located(String id, WeatherColumns columns, List<String> row) {
        return new WeatherStation(
                id,
                columns.cell(row, WeatherField.NAME),
                degrees(columns.cell(row, WeatherField.LATITUDE)),
                degrees(columns.cell(row, WeatherField.LONGITUDE)));
    }

    private double degrees(String text) {
        try {
            return text.isEmpty() ? Double.NaN : number(text);
        } catch (NumberFormatException untold) {
            return Double.NaN;
        }
    }

    /** The file's name without its endings: Meteostat's files are named after their station. */
    private String stem() {
        return source.name().replaceFirst("(?i)(\\.csv|\\.tsv|\\.txt)?(\\.gz)?$", "");
    }

    private void judge(Figures day, WeatherUnits units, List<WeatherReading> readings) {
        double temperature = units.temperature().celsius(day.temperature());
        double rain = units.rain().millimetres(day.rain());
        if (temperature < COLDEST_DAY || temperature > HOTTEST_DAY) {
            reject(day.line(), "", Double.toString(day.temperature()), "beyond any day's temperature");
            temperature = Double.NaN;
        }
        if (rain < 0 || rain > WETTEST_DAY) {
            reject(day.line(), "", Double.toString(day.rain()), "beyond any day's rain");
            rain = Double.NaN;
        }
        if (!Double.isNaN(temperature) || !Double.isNaN(rain)) {
            readings.add(new WeatherReading(day.station(), day.day(), temperature, rain));
        }
    }

    private void reject(long line, String column, String value, String reason) {
        if (rejects.size() < MOST_REJECTS) {
            rejects.add(new Reject(source.name(), line, column, value, reason));
        }
    }
}
