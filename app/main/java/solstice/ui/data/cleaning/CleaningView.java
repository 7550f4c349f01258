package solstice.ui.data.cleaning;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.GridPane;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.workflow.RuleEffect;

/** The rules of cleaning in two columns, each with its switch. */
public final class CleaningView extends Screen {
    private static final int COLUMNS = 2;

    private final CleaningViewModel model;
    private final Look look;

    @FXML
    private GridPane rules;

    public CleaningView(CleaningViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        rules.disableProperty().bind(model.workingProperty());
        follow(model.effectsProperty(), this::show);
        tie(() -> model.watch(false));
    }

    /** Says whether this is the tab on the screen. */
    public void watch(boolean looking) {
        model.watch(looking);
    }

    private void show(List<RuleEffect> effects) {
        rules.getChildren().clear();
        int rows = (effects.size() + 1) / COLUMNS;
        for (int place = 0; place < effects.size(); place++) {
            RuleEffect effect = effects.get(place);
            rules.add(
                    new RuleRow(effect, look.messages(), on -> model.turn(effect.rule(), on)),
                    place / rows,
                    place % rows);
        }
    }
}
