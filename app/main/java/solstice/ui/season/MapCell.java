package solstice.ui.season;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.workflow.season.SeasonView;

/** One family's year: its name, and its weeks as a strip. */
final class MapCell extends ListCell<SeasonView> {
    /** Width of the names, and so where the strips begin. */
    static final double NAMES = 176;
    /** Room on the right for the scroll bar. */
    static final double RIGHT = 24;

    private static final Duration AT_ONCE = Duration.millis(150);

    private final Look look;
    private final Label name = new Label();
    private final YearStrip strip = new YearStrip();
    private final Tooltip tip = new Tooltip();
    private final HBox row = new HBox(name, strip);

    MapCell(Look look) {
        this.look = look;
        name.setMinWidth(NAMES - 8);
        name.setPrefWidth(NAMES - 8);
        HBox.setHgrow(strip, Priority.ALWAYS);
        tip.setShowDelay(AT_ONCE);
        Tooltip.install(strip, tip);
        strip.setOnMouseMoved(move -> tip.setText(words(strip.place(move.getX()))));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SeasonView view, boolean empty) {
        super.updateItem(view, empty);
        setGraphic(empty || view == null ? null : row);
        if (view != null && !empty) {
            name.setText(view.name());
            strip.show(
                    view.indices().index(),
                    view.indices().cycles(),
                    look.theme().get());
            setAccessibleText(view.name());
        }
    }

    private String words(int place) {
        SeasonView view = getItem();
        if (view == null || place == 0) {
            return "";
        }
        return look.messages()
                .text(
                        "season.map.cell",
                        view.name(),
                        place,
                        look.formats().percent(view.indices().at(place), 0));
    }
}
