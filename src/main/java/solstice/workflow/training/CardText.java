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
public final class CardText {
    /** Days and moments as ISO text, figures that are no numbers too. */
    static final Gson GSON = new GsonBuilder()
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

    public static String of(ModelCard card) {
        return GSON.toJson(card);
    }

    /**
     * Reads a card.
     *
     * @throws JsonParseException when it is none
     */
    public static ModelCard read(String text) {
        ModelCard card = GSON.fromJson(text, ModelCard.class);
        if (card == null || card.trainedAt() == null || card.asOf() == null || card.dataFingerprint() == null) {
            throw new JsonParseException("a card says when it was trained and on what");
        }
        return card;
    }

    /** Reads the card of a model on the shelf, under the number it has there. */
    public static ModelCard card(ModelRecord model) {
        try {
            return read(model.card()).withId(model.id());
        } catch (JsonParseException | DateTimeException damaged) {
            throw new SolsticeException(Problem.MODEL_DAMAGED, damaged, model.id());
        }
    }
}
