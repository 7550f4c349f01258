package solstice.intake.almanac;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import solstice.intake.table.Delimiter;
import solstice.intake.table.SourceFile;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherDay;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.csv.CsvReadOptions;

/** Small files about the days themselves: weather as stations report it, holidays and promotions. */
public final class AlmanacFile {
    private static final List<String> DATE = List.of("date", "day", "time");
    private static final List<String> TEMPERATURE =
            List.of("tavg", "temperature_2m_mean", "temperature", "mean_temp", "temp");
    private static final List<String> WARMEST = List.of("tmax", "temperature_2m_max", "max_temp");
    private static final List<String> COLDEST = List.of("tmin", "temperature_2m_min", "min_temp");
    private static final List<String> RAIN = List.of("prcp", "precipitation_sum", "precipitation", "rain", "rain_sum");
    private static final List<String> NAME = List.of("name", "event", "holiday", "title");
    private static final List<String> KIND = List.of("type", "kind");
    private static final double HOTTER_THAN_ANY_DAILY_MEAN = 60;

    private final Table table;
    private final String file;
    private final DateColumn days;

    private AlmanacFile(Table table, String file) {
        this.table = table;
        this.file = file;
        this.days = (DateColumn) find(DATE)
                .filter(column -> column.type().equals(ColumnType.LOCAL_DATE))
                .orElseThrow(() -> unknown("date"));
    }

    private static AlmanacFile open(Path path) {
        SourceFile source = SourceFile.of(path);
        try (Reader reader = source.open()) {
            CsvReadOptions options = CsvReadOptions.builder(reader)
                    .separator(Delimiter.of(source))
                    .locale(Locale.ROOT)
                    .build();
            return new AlmanacFile(Table.read().usingOptions(options), source.name());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
        }
    }

    /**
     * Reads daily weather: GHCN's access form, Open-Meteo, Meteostat, or any table of a date and the usual names.
     *
     * <p>GHCN keeps whole tenths of degrees and millimetres in some of its forms and plain units in others: values
     * are taken for tenths where all of them are whole and some would be hotter than any day was.
     *
     * @return days ascending
     */
    public static List<WeatherDay> weather(Path path) {
        return open(path).weather();
    }

    /**
     * Reads marked days: columns date, name and (optionally) type.
     *
     * @return events ascending by day
     */
    public static List<ShopEvent> events(Path path) {
        return open(path).events();
    }

    private List<WeatherDay> weather() {
        IntFunction<Double> temperature = find(TEMPERATURE)
                .map(this::numbers)
                .or(() ->
                        find(WARMEST).flatMap(warm -> find(COLDEST).map(cold -> middle(numbers(warm), numbers(cold)))))
                .orElseThrow(() -> unknown("temperature"));
        IntFunction<Double> rain = find(RAIN).map(this::numbers).orElse(row -> Double.NaN);
        double unit = unit(temperature);
        return rows().mapToObj(
                        row -> new WeatherDay(days.get(row), temperature.apply(row) * unit, rain.apply(row) * unit))
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
    }

    private List<ShopEvent> events() {
        Column<?> name = find(NAME).orElseThrow(() -> unknown("name"));
        Optional<Column<?>> kind = find(KIND);
        List<ShopEvent> events = new ArrayList<>();
        rows().forEach(row -> events.add(new ShopEvent(
                days.get(row),
                name.getString(row),
                kind.map(column -> column.getString(row)).orElse("event"))));
        events.sort((a, b) -> a.day().compareTo(b.day()));
        return events;
    }

    private double unit(IntFunction<Double> temperature) {
        double[] known = rows().mapToDouble(temperature::apply)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        boolean whole = IntStream.range(0, known.length).allMatch(i -> known[i] == Math.rint(known[i]));
        boolean beyond = IntStream.range(0, known.length).anyMatch(i -> known[i] > HOTTER_THAN_ANY_DAILY_MEAN);
        return whole && beyond ? .1 : 1;
    }

    private IntStream rows() {
        return IntStream.range(0, table.rowCount()).filter(row -> !days.isMissing(row));
    }

    private IntFunction<Double> numbers(Column<?> column) {
        if (column instanceof NumericColumn<?> numeric) {
            return numeric::getDouble;
        }
        throw unknown(column.name());
    }

    private static IntFunction<Double> middle(IntFunction<Double> warm, IntFunction<Double> cold) {
        return row -> (warm.apply(row) + cold.apply(row)) / 2;
    }

    private Optional<Column<?>> find(List<String> names) {
        return names.stream()
                .flatMap(name -> table.columns().stream()
                        .filter(column ->
                                column.name().strip().toLowerCase(Locale.ROOT).equals(name)))
                .<Column<?>>map(column -> column)
                .findFirst();
    }

    private SolsticeException unknown(String what) {
        return new SolsticeException(Problem.COLUMNS_UNKNOWN, file, what, String.join(", ", table.columnNames()));
    }
}
