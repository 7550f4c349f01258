package solstice.ui.season.words;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import solstice.features.text.TextSeason;
import solstice.features.text.TextSeasons;
import solstice.ui.common.Desk;
import solstice.ui.common.Insight;
import solstice.workflow.season.ReadTextSeasons;

/** Which words have a season, and what season the words of a new title have. */
public final class WordsViewModel {
    private final Insight<Optional<TextSeasons>> seasons;

    public WordsViewModel(Desk desk) {
        seasons = new Insight<>(
                desk,
                "words",
                Optional.empty(),
                (project, progress) -> Optional.of(new ReadTextSeasons(project)
                        .run(project.history().lastDay().plusDays(1), progress)));
    }

    public ReadOnlyObjectProperty<Optional<TextSeasons>> seasonsProperty() {
        return seasons.valueProperty();
    }

    public void watch() {
        seasons.watch();
    }

    /** The season that the words of a title infer. */
    public TextSeason infer(String title) {
        return seasons.valueProperty().get().map(known -> known.infer(title)).orElse(new TextSeason.Untold());
    }
}
