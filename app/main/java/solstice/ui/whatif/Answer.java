package solstice.ui.whatif;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import solstice.campaign.Recommendation;
import solstice.retail.Feedback;
import solstice.retail.Feedback.Verdict;

/** What a segment's customers might make of one recommendation. */
public final class Answer {
    private static final double PERCENT = 100;

    private final Recommendation item;
    private final ReadOnlyObjectWrapper<@Nullable Verdict> verdict = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty percent;

    /** Nobody has answered yet; {@code percent} of the segment would. */
    Answer(Recommendation item, int percent) {
        this.item = item;
        this.percent = new SimpleIntegerProperty(percent);
    }

    public Recommendation item() {
        return item;
    }

    /** What they would do; null where nothing is supposed. */
    public ReadOnlyObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** How many of a hundred customers would do so, 1 to 100. */
    public IntegerProperty percentProperty() {
        return percent;
    }

    /** Supposes a verdict; the same again takes it back. */
    void suppose(@Nullable Verdict wanted) {
        verdict.set(wanted == verdict.get() ? null : wanted);
    }

    /** The answer as the recommender takes it, where one is supposed. */
    Optional<Feedback> feedback() {
        return Optional.ofNullable(verdict.get())
                .map(given -> new Feedback(item.product().code(), given, percent.get() / PERCENT));
    }
}
