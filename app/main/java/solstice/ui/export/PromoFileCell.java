package solstice.ui.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.ui.common.Messages;
import solstice.ui.common.plan.SegmentNames;

/** A file: whose list it is, its name, and once it is written where it lies. */
final class PromoFileCell extends ListCell<PromoFile> {
    private final Messages messages;
    private final SegmentNames names;
    private final FontIcon state = new FontIcon("mdi2f-file-delimited-outline");
    private final Label segment = new Label();
    private final Label name = new Label();
    private final Label place = new Label();
    private final Button open = new Button();
    private final HBox box;
    private Subscription following = Subscription.EMPTY;

    PromoFileCell(ExportViewModel model, Messages messages) {
        this.messages = messages;
        names = new SegmentNames(messages);
        segment.getStyleClass().add("section-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        place.getStyleClass().add("hint");
        place.managedProperty().bind(place.visibleProperty());
        VBox words = new VBox(segment, name, place);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        open.setGraphic(new FontIcon("mdi2f-folder-open-outline"));
        open.setTooltip(new Tooltip(messages.text("export.open")));
        open.setAccessibleText(messages.text("export.open"));
        open.getStyleClass().addAll("button-icon", "flat", "open-folder");
        open.setOnAction(pressed -> {
            PromoFile file = getItem();
            if (file != null) {
                model.openFolder(file);
            }
        });
        box = new HBox(state, words, open);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPrefWidth(0);
        box.getStyleClass().add("promo-file");
    }

    @Override
    protected void updateItem(@Nullable PromoFile file, boolean empty) {
        super.updateItem(file, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(empty || file == null ? null : box);
        if (empty || file == null) {
            return;
        }
        segment.setText(messages.text(
                "export.file",
                names.of(file.list().segment()),
                file.list().recommendations().size()));
        name.setText(file.name());
        following = file.writtenProperty().subscribe(written -> {
            boolean there = written != null;
            state.setIconLiteral(there ? "mdi2f-file-check-outline" : "mdi2f-file-delimited-outline");
            state.getStyleClass().setAll("ikonli-font-icon", there ? "written" : "unwritten");
            place.setText(there ? String.valueOf(written.getParent()) : "");
            place.setVisible(there);
            open.setVisible(there);
        });
    }
}
