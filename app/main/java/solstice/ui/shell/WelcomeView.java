package solstice.ui.shell;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import solstice.ui.common.Screen;

/** What the window shows while no project is open. */
public final class WelcomeView extends Screen {
    private final WelcomeViewModel model;

    @FXML
    private Button sample;

    @FXML
    private Button create;

    @FXML
    private Button open;

    @FXML
    private VBox recentBox;

    @FXML
    private VBox recent;

    public WelcomeView(WelcomeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        sample.setOnAction(pressed -> model.openSample());
        create.setOnAction(pressed -> model.create());
        open.setOnAction(pressed -> model.choose());
        sample.disableProperty().bind(model.openingProperty());
        create.disableProperty().bind(model.openingProperty());
        open.disableProperty().bind(model.openingProperty());
        recent.disableProperty().bind(model.openingProperty());
        recentBox.setVisible(!model.recent().isEmpty());
        recent.getChildren().setAll(model.recent().stream().map(this::link).toList());
    }

    private Hyperlink link(Path project) {
        Hyperlink link = new Hyperlink(project.toString());
        link.setOnAction(pressed -> model.open(project));
        return link;
    }
}
