package solstice.ui.season.weather;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import solstice.ui.common.Desk;
import solstice.ui.common.Insight;
import solstice.workflow.season.WeatherResponses;
import solstice.workflow.season.WeatherResponses.Answer;

/** How far each family moves with the weather, judged together once someone looks. */
public final class WeatherViewModel {
    private final Insight<List<Answer>> answers;

    public WeatherViewModel(Desk desk) {
        answers = new Insight<>(
                desk, "weather", List.of(), (project, progress) -> new WeatherResponses(project).families(progress));
    }

    public ReadOnlyObjectProperty<List<Answer>> answersProperty() {
        return answers.valueProperty();
    }

    public void watch() {
        answers.watch();
    }
}
