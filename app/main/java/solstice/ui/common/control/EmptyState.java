package solstice.ui.common.control;

import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen shows before there is anything to show: an icon, what is missing, and the one action that fills it. */
public final class EmptyState extends VBox {
    private final FontIcon icon = new FontIcon("mdi2i-information-outline");
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button action = new Button();

    public EmptyState() {
        getStyleClass().add("empty-state");
        icon.getStyleClass().add("empty-icon");
        title.getStyleClass().add("title-3");
        text.getStyleClass().addAll("text-muted", "empty-text");
        text.setWrapText(true);
        action.getStyleClass().addAll("accent", "large");
        action.managedProperty().bind(action.visibleProperty());
        action.visibleProperty().bind(action.textProperty().isNotEmpty());
        getChildren().addAll(icon, title, text, action);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }

    public String getActionText() {
        return action.getText();
    }

    public void setActionText(String words) {
        action.setText(words);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onActionProperty() {
        return action.onActionProperty();
    }

    public EventHandler<ActionEvent> getOnAction() {
        return action.getOnAction();
    }

    public void setOnAction(EventHandler<ActionEvent> handler) {
        action.setOnAction(handler);
    }

    public Button action() {
        return action;
    }
}
