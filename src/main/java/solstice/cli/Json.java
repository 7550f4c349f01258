package solstice.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import solstice.intake.almanac.WeatherForm;
import solstice.intake.almanac.WeatherUnits;
import solstice.intake.table.RejectReason;

/** Results as JSON: dates as ISO text, a figure that is not a number as null, what has words in English as these. */
final class Json {
    private static final JsonSerializer<Double> NUMBER =
            (value, type, context) -> value.isNaN() || value.isInfinite() ? null : new JsonPrimitive(value);
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .registerTypeAdapter(LocalDate.class, text(String::valueOf))
            .registerTypeAdapter(Instant.class, text(String::valueOf))
            .registerTypeAdapter(Double.class, NUMBER)
            .registerTypeAdapter(double.class, NUMBER)
            .registerTypeAdapter(RejectReason.class, text(RejectReason::words))
            .registerTypeAdapter(WeatherForm.class, text(WeatherForm::words))
            .registerTypeAdapter(WeatherUnits.class, text(WeatherUnits::words))
            .create();

    private Json() {}

    static String of(Object result) {
        return GSON.toJson(result);
    }

    /** The same as a tree, to add to. */
    static JsonElement tree(Object result) {
        return GSON.toJsonTree(result);
    }

    private static <T> JsonSerializer<T> text(Function<T, String> words) {
        return (value, type, context) -> new JsonPrimitive(words.apply(value));
    }
}
