package solstice.ui.common;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** A field for the words that open a project; two where they are new. */
final class PassphrasePane extends DialogPane {
    private static final double WIDTH = 400;

    private final PasswordField words = new PasswordField();

    PassphrasePane(Messages messages, String consequence, boolean anew) {
        ButtonType go = new ButtonType(messages.text("dialog.passphrase.go"), ButtonData.OK_DONE);
        getButtonTypes().addAll(go, new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        words.setId("passphrase");
        words.setPromptText(messages.text("dialog.passphrase"));
        Label about = new Label(consequence);
        about.setWrapText(true);
        VBox body = new VBox(about, words);
        body.getStyleClass().add("stack");
        BooleanBinding wanting = words.textProperty().isEmpty();
        if (anew) {
            PasswordField again = new PasswordField();
            again.setId("passphrase-again");
            again.setPromptText(messages.text("dialog.passphrase.again"));
            body.getChildren().add(again);
            wanting = wanting.or(Bindings.notEqual(words.textProperty(), again.textProperty()));
        }
        setContent(body);
        setPrefWidth(WIDTH);
        lookupButton(go).setId("passphrase-go");
        lookupButton(go).disableProperty().bind(wanting);
        words.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(words::requestFocus);
            }
        });
    }

    /** What was typed; to be wiped by whoever takes it. */
    char[] letters() {
        char[] letters = words.getText().toCharArray();
        words.clear();
        return letters;
    }
}
