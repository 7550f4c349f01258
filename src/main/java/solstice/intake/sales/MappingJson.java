package solstice.intake.sales;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;

/**
 * A mapping as JSON: each field's name with its header, and beside them {@code segments} (a list of headers),
 * {@code dayOne} (a date), {@code dateForm} and {@code numberForm}.
 */
final class MappingJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SEGMENTS = "segments";
    private static final String DAY_ONE = "dayOne";
    private static final String DATE_FORM = "dateForm";
    private static final String NUMBER_FORM = "numberForm";

    private MappingJson() {}

    /** @throws RuntimeException when it is no such JSON */
    static ColumnMapping parse(String json) {
        Map<SalesField, String> headers = new EnumMap<>(SalesField.class);
        List<String> segments = new ArrayList<>();
        JsonObject object = JsonParser.parseString(json).getAsJsonObject();
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            switch (entry.getKey()) {
                case SEGMENTS -> entry.getValue().getAsJsonArray().forEach(each -> segments.add(each.getAsString()));
                case DAY_ONE, DATE_FORM, NUMBER_FORM -> {
                    // below
                }
                default ->
                    headers.put(
                            SalesField.valueOf(entry.getKey().toUpperCase(Locale.ROOT)),
                            entry.getValue().getAsString());
            }
        }
        String day = text(object, DAY_ONE);
        String dates = text(object, DATE_FORM);
        String numbers = text(object, NUMBER_FORM);
        return new ColumnMapping(
                headers,
                segments,
                day == null ? null : LocalDate.parse(day),
                dates == null ? null : DateForm.valueOf(dates.toUpperCase(Locale.ROOT)),
                numbers == null ? null : NumberForm.valueOf(numbers.toUpperCase(Locale.ROOT)));
    }

    static String write(ColumnMapping mapping) {
        JsonObject object = new JsonObject();
        for (SalesField field : SalesField.values()) {
            String header = mapping.headers().get(field);
            if (header != null) {
                object.addProperty(field.name().toLowerCase(Locale.ROOT), header);
            }
        }
        if (!mapping.segments().isEmpty()) {
            JsonArray segments = new JsonArray();
            mapping.segments().forEach(segments::add);
            object.add(SEGMENTS, segments);
        }
        add(object, DAY_ONE, mapping.dayOne());
        add(object, DATE_FORM, mapping.dates());
        add(object, NUMBER_FORM, mapping.numbers());
        return GSON.toJson(object);
    }

    private static void add(JsonObject object, String name, @Nullable Object value) {
        if (value != null) {
            object.addProperty(name, value.toString());
        }
    }

    private static @Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null ? null : value.getAsString();
    }
}
