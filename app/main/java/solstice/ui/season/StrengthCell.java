package solstice.ui.season;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Formats;
import solstice.workflow.season.SeriesNode;

/** The strength of a season as a badge: the figure, on a ground that deepens with it. */
final class StrengthCell extends TreeTableCell<SeriesNode, Number> {
    private static final double STRONG = .64;
    private static final double MIDDLING = .4;

    private final Formats formats;
    private final Label badge = new Label();

    StrengthCell(Formats formats) {
        this.formats = formats;
        badge.getStyleClass().add("badge");
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable Number value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setGraphic(null);
            return;
        }
        double strength = value.doubleValue();
        badge.setText(formats.decimal(strength, 2));
        badge.getStyleClass().removeAll("strong", "middling");
        if (strength >= STRONG) {
            badge.getStyleClass().add("strong");
        } else if (strength >= MIDDLING) {
            badge.getStyleClass().add("middling");
        }
        setGraphic(badge);
    }
}
