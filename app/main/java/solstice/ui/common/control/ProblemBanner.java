package solstice.ui.common.control;

import atlantafx.base.theme.Styles;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.task.ProblemText;
import solstice.ui.common.Messages;

/** A failure across the top of the screen: problem, cause, remedy and code, to be copied or put away. */
public final class ProblemBanner extends HBox {
    private final Label problem = new Label();
    private final Label cause = new Label();
    private final Label remedy = new Label();
    private final Label code = new Label();
    private final Button copy = new Button();
    private final Button dismiss = new Button();

    public ProblemBanner(Messages messages, Runnable onDismiss) {
        getStyleClass().add("problem-banner");
        problem.getStyleClass().addAll("text-bold", "problem");
        cause.getStyleClass().add("text-muted");
        code.getStyleClass().addAll("text-muted", "problem-code");
        copy.setText(messages.text("error.copy"));
        copy.getStyleClass().add(Styles.FLAT);
        copy.setOnAction(
                pressed -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details())));
        dismiss.setGraphic(new FontIcon("mdi2c-close"));
        dismiss.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        dismiss.setAccessibleText(messages.text("error.dismiss"));
        dismiss.setOnAction(pressed -> onDismiss.run());
        VBox words = new VBox(problem, cause, remedy);
        words.getStyleClass().add("problem-words");
        words.getChildren().forEach(line -> ((Label) line).setWrapText(true));
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon sign = new FontIcon("mdi2a-alert-circle-outline");
        sign.getStyleClass().add("danger");
        getChildren().addAll(sign, words, code, copy, dismiss);
        show(null);
    }

    /** Shows a failure, or nothing. */
    public void show(@Nullable ProblemText failure) {
        setVisible(failure != null);
        setManaged(failure != null);
        if (failure != null) {
            problem.setText(failure.problem());
            cause.setText(failure.cause());
            remedy.setText(failure.remedy());
            code.setText(failure.code());
        }
    }

    private String details() {
        return String.join("\n", code.getText(), problem.getText(), cause.getText(), remedy.getText());
    }
}
