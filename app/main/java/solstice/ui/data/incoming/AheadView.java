package solstice.ui.data.incoming;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.data.cleaning.RuleRow;
import solstice.workflow.RuleEffect;

/** What cleaning will do to the files chosen, rule by rule, each with its switch. */
public final class AheadView extends Screen {
    private static final int COLUMNS = 2;

    private final AheadViewModel model;
    private final Look look;

    @FXML
    private GridPane rules;

    @FXML
    private Label promise;

    public AheadView(AheadViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        promise.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> look.messages()
                                .text(model.countedProperty().get() ? "data.ahead.counted" : "data.ahead.counting"),
                        model.countedProperty()));
        tie(promise.textProperty()::unbind);
        follow(
                model.effectsProperty(),
                effects -> show(effects, model.countedProperty().get()));
        onChange(
                model.countedProperty(),
                () -> show(
                        model.effectsProperty().get(), model.countedProperty().get()));
    }

    private void show(List<RuleEffect> effects, boolean counted) {
        rules.getChildren().clear();
        int rows = (effects.size() + 1) / COLUMNS;
        for (int place = 0; place < effects.size(); place++) {
            RuleEffect effect = effects.get(place);
            RuleRow row = new RuleRow(effect, look.messages(), on -> model.turn(effect.rule(), on));
            if (!counted) {
                row.leaveUncounted();
            }
            rules.add(row, place / rows, place % rows);
        }
    }
}
