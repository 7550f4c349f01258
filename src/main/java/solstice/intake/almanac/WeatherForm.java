package solstice.intake.almanac;

import java.util.List;
import java.util.regex.Pattern;

/** The published forms of weather files, and two for all others. */
public enum WeatherForm {
    /** NOAA's daily climate network, one row a station and day, with a header. */
    GHCN_DAILY("GHCN daily"),
    /** The same network's files by year or by station: one row a station, day and element, whole tenths. */
    GHCN_BY_YEAR("GHCN by year"),
    /** A block about the places, an empty line, then days or hours. */
    OPEN_METEO("Open-Meteo"),
    /** One station's days, with a header or without. */
    METEOSTAT("Meteostat"),
    /** Any table with a date and a temperature or rain under a usual name. */
    TABLE("table"),
    /** A table whose columns were named by hand. */
    MAPPED("mapped by hand");

    private static final Pattern STATION = Pattern.compile("[A-Z]{2}[A-Z0-9_\\-]{9}");
    private static final Pattern COMPACT_DAY = Pattern.compile("\\d{8}");
    private static final Pattern ELEMENT = Pattern.compile("[A-Z][A-Z0-9]{3}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER_OR_NOTHING = Pattern.compile("(-?\\d+(\\.\\d+)?)?");
    private static final int METEOSTAT_WIDTH = 11;

    private final String words;

    WeatherForm(String words) {
        this.words = words;
    }

    /** What people call the form. */
    public String words() {
        return words;
    }

    /** Whether a row is one of a published form that comes without headers. */
    public static boolean isHeaderless(List<String> row) {
        return isByYearRow(row) || isMeteostatRow(row);
    }

    /** Whether a row is one of GHCN's long form: {@code UKM00003772,20100101,TMAX,51,,,S,}. */
    static boolean isByYearRow(List<String> row) {
        return row.size() >= 4
                && STATION.matcher(row.get(0)).matches()
                && COMPACT_DAY.matcher(row.get(1)).matches()
                && ELEMENT.matcher(row.get(2)).matches()
                && WHOLE.matcher(row.get(3)).matches();
    }

    /** Whether a row is one of Meteostat's daily dump: date, tavg, tmin, tmax, prcp, snow, wdir and four more. */
    static boolean isMeteostatRow(List<String> row) {
        return row.size() == METEOSTAT_WIDTH
                && DAY.matcher(row.get(0)).matches()
                && row.stream()
                        .skip(1)
                        .allMatch(cell -> NUMBER_OR_NOTHING.matcher(cell).matches());
    }
}
