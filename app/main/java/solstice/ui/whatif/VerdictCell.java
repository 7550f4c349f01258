package solstice.ui.whatif;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.retail.Feedback.Verdict;
import solstice.ui.common.Messages;

/** The answers that can be supposed of one recommendation, as three buttons. */
final class VerdictCell extends TableCell<Answer, Answer> {
    private static final Map<Verdict, String> ICONS = new EnumMap<>(Map.of(
            Verdict.REJECTED, "mdi2t-thumb-down-outline",
            Verdict.ACCEPTED, "mdi2t-thumb-up-outline",
            Verdict.BOUGHT, "mdi2c-cart-outline"));

    private final Map<Verdict, ToggleButton> buttons = new EnumMap<>(Verdict.class);
    private final HBox box = new HBox();
    private Subscription following = Subscription.EMPTY;

    VerdictCell(WhatIfViewModel model, Messages messages) {
        box.getStyleClass().add("verdicts");
        for (Verdict verdict : Supposition.VERDICTS) {
            ToggleButton button = new ToggleButton(null, new FontIcon(ICONS.get(verdict)));
            String name = messages.name("whatif.verdict", verdict);
            button.getStyleClass().addAll("verdict-button", "button-icon");
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(messages.text(
                    "whatif.verdict.key", name, Supposition.key(verdict).getName())));
            button.setFocusTraversable(false);
            button.setOnAction(pressed -> {
                Answer answer = getItem();
                if (answer != null) {
                    model.suppose(answer, verdict);
                }
            });
            buttons.put(verdict, button);
            box.getChildren().add(button);
        }
    }

    @Override
    protected void updateItem(@Nullable Answer answer, boolean empty) {
        super.updateItem(answer, empty);
        following.unsubscribe();
        following = empty || answer == null
                ? Subscription.EMPTY
                : answer.verdictProperty().subscribe(this::show);
        setGraphic(empty || answer == null ? null : box);
    }

    private void show(@Nullable Verdict given) {
        buttons.forEach((verdict, button) -> button.setSelected(verdict == given));
    }
}
