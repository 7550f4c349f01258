package solstice.ui.common.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One number with its name beneath, as cards of results show them. */
public final class Figure extends VBox {
    private final Label value = new Label("–");
    private final Label name = new Label();

    public Figure() {
        getStyleClass().add("figure");
        value.getStyleClass().add("figure-value");
        name.getStyleClass().addAll("text-muted", "figure-name");
        value.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(value, name);
    }

    public String getName() {
        return name.getText();
    }

    public void setName(String words) {
        name.setText(words);
    }

    public String getValue() {
        return value.getText();
    }

    public void setValue(String words) {
        value.setText(words);
    }

    public StringProperty valueProperty() {
        return value.textProperty();
    }
}
