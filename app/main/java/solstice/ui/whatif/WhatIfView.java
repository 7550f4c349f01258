package solstice.ui.whatif;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import solstice.retail.Segment;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.EmptyState;
import solstice.ui.common.control.Names;
import solstice.ui.common.plan.SegmentNames;

/** What if customers answered so: answers supposed on the left, lists before and after on the right. */
public final class WhatIfView extends Screen {
    private static final int STEP = 5;

    private final WhatIfViewModel model;
    private final Look look;
    private final ListChangeListener<Segment> onSegments = change -> showSegments();
    private boolean filling;

    @FXML
    private EmptyState empty;

    @FXML
    private VBox content;

    @FXML
    private ChoiceBox<Segment> segment;

    @FXML
    private Spinner<Integer> share;

    @FXML
    private Button clear;

    @FXML
    private Button run;

    @FXML
    private AnswersView answersController;

    @FXML
    private MovesView movesController;

    public WhatIfView(WhatIfViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        empty.setOnAction(pressed -> model.goToCampaign());
        empty.visibleProperty().bind(Bindings.isNull(model.listsProperty()));
        content.visibleProperty().bind(empty.visibleProperty().not());
        segment.setConverter(Names.of(new SegmentNames(look.messages())::sized));
        model.segments().addListener(new WeakListChangeListener<>(onSegments));
        follow(model.segmentProperty(), chosen -> showSegments());
        segment.setOnAction(chosen -> {
            if (!filling) {
                model.segmentProperty().set(segment.getValue());
            }
        });
        IntegerSpinnerValueFactory percent =
                new IntegerSpinnerValueFactory(1, 100, model.percentProperty().get(), STEP);
        share.setValueFactory(percent);
        follow(percent.valueProperty(), chosen -> model.percentProperty().set(chosen));
        clear.setOnAction(pressed -> model.clear());
        clear.disableProperty().bind(model.answeredProperty().not());
        run.setOnAction(pressed -> model.run());
        run.disableProperty().bind(model.answeredProperty().not().or(model.workingProperty()));
        tie(answersController::leave);
        tie(movesController::leave);
    }

    private void showSegments() {
        filling = true;
        segment.getItems().setAll(model.segments());
        segment.setValue(model.segmentProperty().get());
        filling = false;
    }
}
