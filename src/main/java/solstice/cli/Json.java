package solstice.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import solstice.intake.almanac.WeatherForm;
import solstice.intake.almanac.WeatherUnits;
import solstice.intake.table.RejectReason;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.Marks;

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
            .registerTypeAdapter(LeaderboardRow.class, (JsonSerializer<LeaderboardRow>) Json::flat)
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

    /** A row of the leaderboard with its marks beside each other. */
    private static JsonElement flat(LeaderboardRow row, Type type, JsonSerializationContext context) {
        Marks marks = row.marks();
        Map<String, Object> flat = new LinkedHashMap<>();
        flat.put("method", row.method());
        flat.put("block", row.block());
        flat.put("task", row.task());
        flat.put("ndcg10", marks.ndcg10());
        flat.put("recall20", marks.ranking().recall20());
        flat.put("map12", marks.ranking().map12());
        flat.put("coverage", marks.reach().coverage());
        flat.put("customers", row.customers());
        flat.put("seed", row.seed());
        flat.put("gini", marks.reach().gini());
        flat.put("novelty", marks.reach().novelty());
        flat.put("worst", marks.worst());
        flat.put("reliability", marks.reliability());
        flat.put("reliabilityShown", marks.shown());
        return context.serialize(flat);
    }
}
