package solstice.intake.almanac;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a block of a weather file holds what.
 *
 * @param form the published form that the block is of
 * @param at position of each field that the block has
 * @param units what the header says about a field's unit, such as {@code °F}
 * @param flags position of the column that tells of a field's quality
 * @param headers what the columns are called
 */
record WeatherColumns(
        WeatherForm form,
        Map<WeatherField, Integer> at,
        Map<WeatherField, String> units,
        Map<WeatherField, Integer> flags,
        List<String> headers) {
    private static final Pattern WITH_UNIT =
            Pattern.compile("(.*?)\\s*(?:[(\\[]([^)\\]]+)[)\\]]|_(f|c|mm|cm|in|inch|inches))");
    private static final List<String> DUMP =
            List.of("date", "tavg", "tmin", "tmax", "prcp", "snow", "wdir", "wspd", "wpgt", "pres", "tsun");
    private static final List<String> BY_YEAR =
            List.of("station", "date", "element", "data_value", "m_flag", "q_flag", "s_flag", "obs_time");

    WeatherColumns {
        at = Map.copyOf(at);
        units = Map.copyOf(units);
        flags = Map.copyOf(flags);
        headers = List.copyOf(headers);
    }

    /** The columns of the two forms that come without a header, told by a row of theirs. */
    static Optional<WeatherColumns> headerless(List<String> row) {
        if (WeatherForm.isByYearRow(row)) {
            return Optional.of(named(BY_YEAR, WeatherMapping.NONE));
        }
        return WeatherForm.isMeteostatRow(row) ? Optional.of(named(DUMP, WeatherMapping.NONE)) : Optional.empty();
    }

    /** The columns that a header names; those that a person named go before. */
    static WeatherColumns named(List<String> headers, WeatherMapping mapping) {
        Map<WeatherField, Integer> at = new EnumMap<>(WeatherField.class);
        List<String> bare = bare(headers);
        mapping.fields().forEach((field, header) -> {
            if (headers.contains(header)) {
                at.put(field, headers.indexOf(header));
            }
        });
        Set<Integer> taken = new HashSet<>(at.values());
        for (WeatherField field : WeatherField.values()) {
            if (!at.containsKey(field)) {
                field.names().stream()
                        .map(bare::indexOf)
                        .filter(column -> column >= 0 && (field == WeatherField.DAY || !taken.contains(column)))
                        .findFirst()
                        .ifPresent(column -> {
                            at.put(field, column);
                            taken.add(column);
                        });
            }
        }
        if (at.containsKey(WeatherField.YEAR) && at.containsKey(WeatherField.MONTH)) {
            at.computeIfPresent(WeatherField.DATE, (field, column) -> "day".equals(bare.get(column)) ? null : column);
        }
        return new WeatherColumns(form(bare, at, mapping), at, units(headers, at), flags(bare, at), headers);
    }

    private static WeatherForm form(List<String> bare, Map<WeatherField, Integer> at, WeatherMapping mapping) {
        if (!mapping.headers().isEmpty()) {
            return WeatherForm.MAPPED;
        }
        if (at.containsKey(WeatherField.ELEMENT)) {
            return WeatherForm.GHCN_BY_YEAR;
        }
        if (bare.contains("station") && (bare.contains("prcp") || bare.contains("tmax") || bare.contains("tavg"))) {
            return WeatherForm.GHCN_DAILY;
        }
        if (bare.contains("time") && bare.stream().anyMatch(name -> name.matches("(temperature_2m|precipitation).*"))) {
            return WeatherForm.OPEN_METEO;
        }
        boolean year = bare.containsAll(List.of("year", "month", "day", "temp"));
        return year || bare.containsAll(List.of("tavg", "tmin", "tmax", "prcp", "wspd"))
                ? WeatherForm.METEOSTAT
                : WeatherForm.TABLE;
    }

    private static Map<WeatherField, String> units(List<String> headers, Map<WeatherField, Integer> at) {
        Map<WeatherField, String> units = new EnumMap<>(WeatherField.class);
        at.forEach((field, column) -> {
            Matcher matcher = WITH_UNIT.matcher(headers.get(column).strip().toLowerCase(Locale.ROOT));
            if (matcher.matches()) {
                units.put(field, matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
            }
        });
        return units;
    }

    private static Map<WeatherField, Integer> flags(List<String> bare, Map<WeatherField, Integer> at) {
        Map<WeatherField, Integer> flags = new EnumMap<>(WeatherField.class);
        at.forEach((field, column) -> {
            int flag = bare.indexOf(bare.get(column) + "_attributes");
            if (flag >= 0) {
                flags.put(field, flag);
            }
        });
        return flags;
    }

    /** Names without case and units. Only the long form calls its stations {@code ID}: elsewhere that counts rows. */
    private static List<String> bare(List<String> headers) {
        List<String> bare = headers.stream().map(WeatherColumns::bare).toList();
        return bare.contains("element")
                ? bare.stream()
                        .map(name -> name.equals("id") ? "station" : name)
                        .toList()
                : bare;
    }

    private static String bare(String header) {
        String plain = header.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = WITH_UNIT.matcher(plain);
        return (matcher.matches() ? matcher.group(1) : plain).replaceAll("[\\s\\-]+", "_");
    }

    /** Whether the rows below hold weather. */
    boolean isWeather() {
        boolean dated =
                has(WeatherField.DATE) || (has(WeatherField.YEAR) && has(WeatherField.MONTH) && has(WeatherField.DAY));
        boolean wide = has(WeatherField.MEAN)
                || has(WeatherField.RAIN)
                || (has(WeatherField.WARMEST) && has(WeatherField.COLDEST));
        boolean far = has(WeatherField.STATION) && has(WeatherField.ELEMENT) && has(WeatherField.VALUE);
        return dated && (wide || far);
    }

    /** Whether the rows below say where the places of the blocks after are. */
    boolean isPlaces() {
        return !isWeather() && has(WeatherField.LATITUDE) && has(WeatherField.LONGITUDE);
    }

    boolean isUseful() {
        return isWeather() || isPlaces();
    }

    /** Whether a row, first of a block, names columns: one of them is that of the days or of the places. */
    static boolean isHeader(List<String> row) {
        return bare(row).stream()
                .anyMatch(name -> WeatherField.DATE.names().contains(name)
                        || WeatherField.STATION.names().contains(name));
    }

    boolean has(WeatherField field) {
        return at.containsKey(field);
    }

    /** A row's cell, without blanks around; empty where the row or the block has none. */
    String cell(List<String> row, WeatherField field) {
        Integer column = at.get(field);
        return column == null || column >= row.size() ? "" : row.get(column).strip();
    }

    /** What the column of a field is called in the file. */
    String header(WeatherField field) {
        Integer column = at.get(field);
        return column == null ? "" : headers.get(column);
    }
}
