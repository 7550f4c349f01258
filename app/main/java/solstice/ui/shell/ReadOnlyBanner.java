package solstice.ui.shell;

import atlantafx.base.theme.Styles;
import java.text.MessageFormat;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.ui.common.Messages;
import solstice.workflow.Project;

/** Says across the top of the screen that the project can only be read, why, and as of when. */
final class ReadOnlyBanner extends HBox {
    private final Messages messages;
    private final Label words = new Label();

    ReadOnlyBanner(Messages messages, Runnable reopen) {
        this.messages = messages;
        getStyleClass().add("notice-banner");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button again = new Button(messages.text("shell.readonly.reopen"));
        again.getStyleClass().add(Styles.SMALL);
        again.setId("reopen");
        again.setOnAction(pressed -> reopen.run());
        getChildren().addAll(new FontIcon("mdi2l-lock-outline"), words, again);
        show(null);
    }

    /** Shows what holds for a project; nothing while it can be changed. */
    void show(@Nullable Project open) {
        boolean readOnly = open != null && open.isReadOnly();
        setVisible(readOnly);
        setManaged(readOnly);
        if (open != null && readOnly) {
            String as = messages.name("shell.readonly", open.access());
            words.setText(MessageFormat.format(as, messages.formats().clock(open.asOf())));
        }
    }
}
