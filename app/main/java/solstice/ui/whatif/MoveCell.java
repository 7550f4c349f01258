package solstice.ui.whatif;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.campaign.RankMove;
import solstice.ui.common.Formats;
import solstice.ui.common.Messages;

/** A rank before and after, with an arrow and by how many places. */
final class MoveCell<R> extends TableCell<R, String> {
    private final Function<R, RankMove> move;
    private final Messages messages;
    private final Label before = new Label();
    private final Label after = new Label();
    private final FontIcon arrow = new FontIcon("mdi2m-minus");
    private final Label change = new Label();
    private final HBox box;

    MoveCell(Function<R, RankMove> move, Messages messages) {
        this.move = move;
        this.messages = messages;
        before.getStyleClass().addAll("move-rank", "text-muted");
        after.getStyleClass().addAll("move-rank", "text-bold");
        Label to = new Label("→");
        to.getStyleClass().add("text-muted");
        box = new HBox(before, to, after, arrow, change);
        box.getStyleClass().add("move");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        R row = empty || getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(row == null ? null : box);
        if (row != null) {
            show(move.apply(row));
        }
    }

    private void show(RankMove moved) {
        Direction direction = Direction.of(moved);
        before.setText(rank(moved.before()));
        after.setText(rank(moved.after()));
        arrow.setIconLiteral(direction.icon());
        box.getStyleClass().setAll("move", direction.styleClass());
        change.setText(
                switch (direction) {
                    case UP, DOWN -> Integer.toString(Math.abs(moved.before() - moved.after()));
                    case SAME -> "";
                    case NEW, GONE -> messages.name("whatif.move", direction);
                });
    }

    private static String rank(int rank) {
        return rank == 0 ? Formats.NONE : Integer.toString(rank);
    }
}
