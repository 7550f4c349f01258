package solstice.ui.campaign;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.EmptyState;

/** The campaign: settings above, what was decided by hand, the lists side by side, and why beneath. */
public final class CampaignView extends Screen {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final CampaignViewModel model;
    private final Look look;
    private final ListChangeListener<Rule> onRules = change -> showRules();

    @FXML
    private EmptyState empty;

    @FXML
    private VBox content;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private ToggleButton asCards;

    @FXML
    private ToggleButton asTable;

    @FXML
    private FlowPane rules;

    @FXML
    private Label invitation;

    @FXML
    private Node cards;

    @FXML
    private Node listTable;

    @FXML
    private PlanView planController;

    @FXML
    private CardsView cardsController;

    @FXML
    private ListTableView listTableController;

    @FXML
    private WhyView whyController;

    public CampaignView(CampaignViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        empty.setOnAction(pressed -> model.goToModel());
        empty.visibleProperty().bind(model.plan().readyProperty().not());
        content.visibleProperty().bind(model.plan().readyProperty());
        bindUndo();
        BooleanBinding none = Bindings.isNull(model.plan().listsProperty());
        invitation.visibleProperty().bind(none);
        cards.visibleProperty().bind(none.not().and(asCards.selectedProperty()));
        listTable.visibleProperty().bind(none.not().and(asTable.selectedProperty()));
        asCards.setOnAction(pressed -> asCards.setSelected(true));
        asTable.setOnAction(pressed -> asTable.setSelected(true));
        rules.managedProperty().bind(rules.visibleProperty());
        model.rules().addListener(new WeakListChangeListener<>(onRules));
        showRules();
        tie(planController::leave);
        tie(cardsController::leave);
        tie(listTableController::leave);
        tie(whyController::leave);
    }

    private void bindUndo() {
        undo.setOnAction(pressed -> model.undo());
        redo.setOnAction(pressed -> model.redo());
        undo.disableProperty().bind(model.plan().rules().undoableProperty().not());
        redo.disableProperty().bind(model.plan().rules().redoableProperty().not());
        content.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (UNDO.match(key)) {
                model.undo();
                key.consume();
            } else if (REDO.match(key)) {
                model.redo();
                key.consume();
            }
        });
    }

    private void showRules() {
        rules.getChildren().setAll(model.rules().stream().map(this::chip).toList());
        rules.setVisible(!model.rules().isEmpty());
    }

    /** A decision that one press takes back. */
    private Button chip(Rule rule) {
        String title = rule.product().title();
        Button chip = new Button(
                rule.hides()
                        ? look.messages().text("campaign.rule.hidden", title)
                        : look.messages().text("campaign.rule.pinned", rule.slot(), title),
                new FontIcon(rule.hides() ? "mdi2e-eye-off-outline" : "mdi2p-pin"));
        chip.getStyleClass().add("chip");
        chip.setTooltip(new Tooltip(look.messages().text("campaign.rule.lift")));
        chip.setOnAction(pressed -> model.lift(rule));
        return chip;
    }
}
