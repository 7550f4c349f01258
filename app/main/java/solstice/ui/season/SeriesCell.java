package solstice.ui.season;

import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.workflow.season.SeriesKey.Level;
import solstice.workflow.season.SeriesNode;

/** A series' name behind the sign of its level, since families, products and segments may bear the same name. */
final class SeriesCell extends TreeTableCell<SeriesNode, String> {
    private final FontIcon sign = new FontIcon("mdi2s-store-outline");

    SeriesCell() {
        sign.getStyleClass().add("level-icon");
    }

    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
        super.updateItem(name, empty);
        SeriesNode node = empty ? null : getTableRow().getItem();
        setText(empty ? null : name);
        setGraphic(node == null ? null : sign);
        if (node != null) {
            sign.setIconLiteral(literal(node.key().level()));
        }
    }

    private static String literal(Level level) {
        return switch (level) {
            case ASSORTMENT -> "mdi2s-store-outline";
            case FAMILY -> "mdi2s-shape-outline";
            case PRODUCT -> "mdi2t-tag-outline";
            case SEGMENT -> "mdi2a-account-group-outline";
        };
    }
}
