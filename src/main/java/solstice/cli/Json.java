package solstice.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.time.Instant;
import java.time.LocalDate;

/** Results as JSON: dates as ISO text, a figure that is not a number as null. */
final class Json {
    private static final JsonSerializer<Double> NUMBER =
            (value, type, context) -> value.isNaN() || value.isInfinite() ? null : new JsonPrimitive(value);
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .registerTypeAdapter(LocalDate.class, text())
            .registerTypeAdapter(Instant.class, text())
            .registerTypeAdapter(Double.class, NUMBER)
            .registerTypeAdapter(double.class, NUMBER)
            .create();

    private Json() {}

    static String of(Object result) {
        return GSON.toJson(result);
    }

    /** The same as a tree, to add to. */
    static JsonElement tree(Object result) {
        return GSON.toJsonTree(result);
    }

    private static <T> JsonSerializer<T> text() {
        return (value, type, context) -> new JsonPrimitive(String.valueOf(value));
    }
}
