package solstice.intake.almanac;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import solstice.intake.almanac.WeatherUnits.RainUnit;
import solstice.intake.almanac.WeatherUnits.TemperatureUnit;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * What a person says about a weather file.
 *
 * <p>As JSON, all of it optional: {@code {"date": "Tag", "temperature": "Mittel", "warmest": "Max", "coldest": "Min",
 * "rain": "Regen", "station": "Ort", "temperatureUnit": "F", "rainUnit": "inch", "stations": ["UKM00003772"]}}.
 *
 * @param headers the header of the column for each field that was named
 * @param temperature unit of the temperatures; null to find out
 * @param rain unit of the rain; null to find out
 * @param stations the stations to read; empty for all
 */
public record WeatherMapping(
        Map<String, String> headers,
        @Nullable TemperatureUnit temperature,
        @Nullable RainUnit rain,
        Set<String> stations) {
    private static final Map<String, WeatherField> FIELDS = Map.of(
            "date", WeatherField.DATE,
            "temperature", WeatherField.MEAN,
            "warmest", WeatherField.WARMEST,
            "coldest", WeatherField.COLDEST,
            "rain", WeatherField.RAIN,
            "station", WeatherField.STATION);

    private static final Set<String> UNITS = Set.of("temperatureUnit", "rainUnit");

    /** What can be said of a column, as JSON names it. */
    public static final List<String> COLUMNS = List.of("date", "temperature", "warmest", "coldest", "rain", "station");

    /** Nothing said: everything is found out. */
    public static final WeatherMapping NONE = new WeatherMapping(Map.of(), null, null, Set.of());

    public WeatherMapping {
        headers = Map.copyOf(headers);
        stations = Set.copyOf(stations);
        if (!FIELDS.keySet().containsAll(headers.keySet())) {
            throw new IllegalArgumentException("wanted: " + FIELDS.keySet() + ", got " + headers.keySet());
        }
    }

    /**
     * Reads a mapping saved as JSON.
     *
     * @throws SolsticeException when it is none
     */
    public static WeatherMapping read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            JsonObject saved = JsonParser.parseReader(reader).getAsJsonObject();
            Map<String, String> headers = new HashMap<>();
            Set<String> stations = new HashSet<>();
            for (Map.Entry<String, JsonElement> entry : saved.entrySet()) {
                if (FIELDS.containsKey(entry.getKey())) {
                    headers.put(entry.getKey(), entry.getValue().getAsString());
                } else if (entry.getKey().equals("stations")) {
                    entry.getValue().getAsJsonArray().forEach(station -> stations.add(station.getAsString()));
                } else if (!UNITS.contains(entry.getKey())) {
                    throw new IllegalArgumentException("unknown: " + entry.getKey());
                }
            }
            return new WeatherMapping(
                    headers,
                    unit(saved.get("temperatureUnit"), TemperatureUnit::read),
                    unit(saved.get("rainUnit"), RainUnit::read),
                    stations);
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | IllegalArgumentException unreadable) {
            throw new SolsticeException(Problem.WEATHER_MAPPING_UNREADABLE, unreadable, file.getFileName());
        }
    }

    /** The same with a column, which has no other meaning then; nothing else is said of it where the field is null. */
    public WeatherMapping with(String header, @Nullable String field) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.values().removeIf(header::equals);
        if (field != null) {
            changed.put(field, header);
        }
        return new WeatherMapping(changed, temperature, rain, stations);
    }

    /** The same with units; null to find one out. */
    public WeatherMapping in(@Nullable TemperatureUnit ofTemperature, @Nullable RainUnit ofRain) {
        return new WeatherMapping(headers, ofTemperature, ofRain, stations);
    }

    /** What was said of a column, as in {@link #COLUMNS}; empty where nothing was. */
    public Optional<String> saidOf(String header) {
        return headers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(header))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static <U> @Nullable U unit(@Nullable JsonElement told, Function<String, Optional<U>> read) {
        return told == null
                ? null
                : read.apply(told.getAsString()).orElseThrow(() -> new IllegalArgumentException("no unit: " + told));
    }

    /** The headers by what a column may hold. */
    Map<WeatherField, String> fields() {
        Map<WeatherField, String> fields = new EnumMap<>(WeatherField.class);
        headers.forEach((name, header) -> {
            WeatherField field = FIELDS.get(name);
            if (field != null) {
                fields.put(field, header);
            }
        });
        return fields;
    }
}
