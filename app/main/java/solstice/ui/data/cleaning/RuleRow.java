package solstice.ui.data.cleaning;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import solstice.intake.cleaning.CleaningRule;
import solstice.ui.common.Messages;
import solstice.workflow.RuleEffect;

/** A rule of cleaning: its switch, its name, what it does in a sentence, and how much it concerns. */
public final class RuleRow extends HBox {
    private final Label count;

    /**
     * Shows a rule.
     *
     * @param onSwitch takes whether it shall apply, when a person throws the switch
     */
    public RuleRow(RuleEffect effect, Messages messages, Consumer<Boolean> onSwitch) {
        getStyleClass().add("rule-row");
        CleaningRule rule = effect.rule();
        Label name = new Label(messages.name("data.rule", rule));
        name.getStyleClass().add("section-name");
        Label about = new Label(messages.name("data.rule.about", rule));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        VBox words = new VBox(name, about);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        count = new Label(count(effect, messages));
        count.getStyleClass().add(effect.concerned() == 0 ? "text-muted" : "rule-count");
        count.setMinWidth(USE_PREF_SIZE);
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setId("rule-" + rule.name());
        toggle.setSelected(effect.applies());
        toggle.setAccessibleText(name.getText() + ". " + about.getText());
        toggle.setDisable(!rule.isSwitchable());
        toggle.selectedProperty().subscribe((before, on) -> onSwitch.accept(on));
        if (!rule.isSwitchable()) {
            Tooltip.install(this, new Tooltip(messages.text("data.rule.always")));
        }
        getChildren().addAll(toggle, words, count);
    }

    /** Shows that nobody knows yet how much the rule concerns. */
    public void leaveUncounted() {
        count.setText("…");
        count.getStyleClass().setAll("label", "text-muted");
    }

    /** How much a rule concerns, and of what. */
    public static String count(RuleEffect effect, Messages messages) {
        return messages.text(unit(effect.rule()), effect.concerned());
    }

    private static String unit(CleaningRule rule) {
        return switch (rule) {
            case VARYING_TITLES -> "data.rule.products";
            case MISSING_WEATHER -> "data.rule.days";
            case MISSING_WEEKS -> "data.rule.weeks";
            default -> "data.rule.rows";
        };
    }
}
