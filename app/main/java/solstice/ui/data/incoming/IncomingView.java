package solstice.ui.data.incoming;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import solstice.ui.common.Screen;
import solstice.ui.data.incoming.IncomingViewModel.Stage;
import solstice.ui.data.result.ResultView;

/** The way in for files: drop, look, import, account. */
public final class IncomingView extends Screen {
    private static final PseudoClass READY = PseudoClass.getPseudoClass("drop-ready");

    private final IncomingViewModel model;

    @FXML
    private VBox dropZone;

    @FXML
    private Button choose;

    @FXML
    private Node preview;

    @FXML
    private Node importing;

    @FXML
    private Node result;

    @FXML
    private PreviewView previewController;

    @FXML
    private ImportingView importingController;

    @FXML
    private ResultView resultController;

    public IncomingView(IncomingViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        choose.setOnAction(pressed -> model.choose());
        Map<Stage, Node> panes =
                Map.of(Stage.CHOOSE, dropZone, Stage.PREVIEW, preview, Stage.IMPORTING, importing, Stage.DONE, result);
        panes.forEach((stage, pane) -> {
            pane.visibleProperty().bind(Bindings.equal(model.stageProperty(), stage));
            pane.managedProperty().bind(pane.visibleProperty());
        });
        tie(previewController::leave);
        tie(importingController::leave);
        tie(resultController::leave);
    }

    /** Shows that files held over the window may be let go here. */
    public void invite(boolean ready) {
        dropZone.pseudoClassStateChanged(READY, ready);
    }
}
