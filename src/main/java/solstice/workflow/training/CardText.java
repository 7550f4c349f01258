package solstice.workflow.training;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import solstice.recommender.ModelCard;
import solstice.store.ModelRecord;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Model cards as the JSON that stands beside a model in the project. */
final class CardText {
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(LocalDate.class, writer())
            .registerTypeAdapter(Instant.class, writer())
            .registerTypeAdapter(LocalDate.class, (JsonDeserializer<LocalDate>)
                    (json, type, context) -> LocalDate.parse(json.getAsString()))
            .registerTypeAdapter(Instant.class, (JsonDeserializer<Instant>)
                    (json, type, context) -> Instant.parse(json.getAsString()))
            .serializeSpecialFloatingPointValues()
            .create();

    private CardText() {}

    private static <T> JsonSerializer<T> writer() {
        return (value, type, context) -> new JsonPrimitive(String.valueOf(value));
    }

    static String of(ModelCard card) {
        return GSON.toJson(card);
    }

    /** Reads the card of a model on the shelf, under the number it has there. */
    static ModelCard card(ModelRecord model) {
        try {
            return GSON.fromJson(model.card(), ModelCard.class).withId(model.id());
        } catch (JsonParseException | DateTimeException damaged) {
            throw new SolsticeException(Problem.MODEL_DAMAGED, damaged, model.id());
        }
    }
}
