package solstice.recommender.neural;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.Matrices;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainedModel;
import solstice.retail.Feedback;
import solstice.retail.SalesWindow;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A Solstice model with its card. Keeps its latest forecast at hand, for those who ask twice. */
public final class StoredModel implements TrainedModel {
    private final ModelCard card;
    private final SolsticeModel model;
    private final Matrices matrices;
    private @Nullable Latest latest;

    private record Latest(Snapshot known, SalesWindow window, SolsticeForecast forecast) {}

    StoredModel(ModelCard card, SolsticeModel model, Matrices matrices) {
        this.card = card;
        this.model = model;
        this.matrices = matrices;
    }

    /**
     * Reads a model from the bytes that {@link Workshop} made.
     *
     * @throws SolsticeException when they are damaged, or of another version of the program
     */
    public static StoredModel open(ModelCard card, byte[] content, Matrices matrices) {
        try {
            return new StoredModel(card, ModelFormat.read(content), matrices);
        } catch (IOException damaged) {
            Problem problem =
                    ModelFormat.isOfOtherVersion(content) ? Problem.MODEL_OTHER_FORMAT : Problem.MODEL_DAMAGED;
            throw new SolsticeException(problem, damaged, card.id());
        }
    }

    /** Codes of the products that it learned from, ascending. */
    public List<String> products() {
        return model.products();
    }

    /** The day that its content names, which its card should name too. */
    public java.time.LocalDate asOf() {
        return model.asOf();
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public Forecast forecast(Snapshot known, SalesWindow window) {
        return prepared(known, window);
    }

    private synchronized SolsticeForecast prepared(Snapshot known, SalesWindow window) {
        Latest kept = latest;
        if (kept == null || kept.known != known || !kept.window.equals(window)) {
            kept = new Latest(known, window, model.prepare(known, window, matrices));
            latest = kept;
        }
        return kept.forecast;
    }

    @Override
    public TrainedModel learn(Snapshot known, SalesWindow window, int[] members, List<Feedback> feedback) {
        Answers answers = Answers.of(known.history().products(), members, feedback);
        StoredModel before = this;
        return new TrainedModel() {
            @Override
            public ModelCard card() {
                return card;
            }

            @Override
            public Forecast forecast(Snapshot then, SalesWindow ahead) {
                if (then != known) {
                    throw new IllegalArgumentException("the answers were given on another morning");
                }
                return before.prepared(then, ahead).learn(answers);
            }

            @Override
            public TrainedModel learn(Snapshot then, SalesWindow ahead, int[] asked, List<Feedback> more) {
                throw new UnsupportedOperationException("put all answers into one question");
            }
        };
    }
}
