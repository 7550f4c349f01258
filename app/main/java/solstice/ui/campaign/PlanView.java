package solstice.ui.campaign;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Names;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.SegmentPicker;
import solstice.ui.common.plan.WindowPicker;
import solstice.workflow.campaign.ListReach;
import solstice.workflow.campaign.TailEffect;

/** The campaign's settings: for whom, when, as known on which day, how long a list, and only what is new. */
public final class PlanView extends Screen {
    private static final int LONGEST = 200;
    private static final double STEPS = 20;

    private final CampaignViewModel model;
    private final CampaignPlan plan;
    private final Look look;
    private final ListChangeListener<LocalDate> onDays = change -> fillDays();
    private boolean filling;

    /** A model's day, or none for the day after the last sale. */
    private record Day(@Nullable LocalDate model) {}

    @FXML
    private SegmentPicker segments;

    @FXML
    private WindowPicker window;

    @FXML
    private ChoiceBox<Day> asOf;

    @FXML
    private Spinner<Integer> length;

    @FXML
    private CheckBox newOnly;

    @FXML
    private Slider tail;

    @FXML
    private Label tailEffect;

    @FXML
    private Label stale;

    @FXML
    private Button preview;

    public PlanView(CampaignViewModel model, Look look) {
        this.model = model;
        this.plan = model.plan();
        this.look = look;
    }

    @FXML
    private void initialize() {
        tie(segments.bind(look.messages(), plan.segments(), plan.chosen()));
        tie(window.bind(look.messages(), plan.windowProperty(), plan::today));
        asOf.setConverter(Names.of(this::name));
        asOf.setOnAction(chosen -> takeDay());
        model.modelDays().addListener(new WeakListChangeListener<>(onDays));
        follow(plan.dayAfterLastSaleProperty(), day -> fillDays());
        follow(plan.asOfProperty(), day -> fillDays());
        IntegerSpinnerValueFactory lengths =
                new IntegerSpinnerValueFactory(1, LONGEST, plan.lengthProperty().get());
        length.setValueFactory(lengths);
        follow(lengths.valueProperty(), chosen -> plan.lengthProperty().set(chosen));
        newOnly.selectedProperty().bindBidirectional(plan.newOnlyProperty());
        tie(() -> newOnly.selectedProperty().unbindBidirectional(plan.newOnlyProperty()));
        bindTail();
        stale.visibleProperty().bind(model.staleProperty());
        preview.setOnAction(pressed -> model.preview());
        preview.disableProperty()
                .bind(model.workingProperty()
                        .or(Bindings.isEmpty(plan.chosen()))
                        .or(plan.windowProperty().isNull()));
    }

    /** Dragging is over when the plan hears of it; each press of a key counts. */
    private void bindTail() {
        follow(plan.tailProperty(), leaning -> tail.setValue(leaning.doubleValue()));
        follow(tail.valueChangingProperty(), dragging -> takeTail());
        follow(tail.valueProperty(), moved -> takeTail());
        follow(plan.listsProperty(), lists -> tailEffect.setText(lists == null ? "" : effect(lists.effect())));
    }

    private void takeTail() {
        if (!tail.isValueChanging()) {
            plan.tailProperty().set(Math.round(tail.getValue() * STEPS) / STEPS);
        }
    }

    private String effect(TailEffect effect) {
        ListReach now = effect.leaning();
        Formats formats = look.formats();
        double change = now.purchases() - effect.plain().purchases();
        return look.messages()
                .text(
                        "campaign.tail.effect",
                        formats.whole(now.products()),
                        formats.percent(now.coverage(), 1),
                        formats.whole(now.buyers()),
                        formats.decimal(now.novelty(), 1),
                        formats.decimal(now.purchases(), 1),
                        formats.signed(change, 1));
    }

    private String name(Day day) {
        LocalDate last = plan.dayAfterLastSaleProperty().get();
        if (day.model() != null) {
            return look.messages().text("campaign.asof.model", formatted(day.model()));
        }
        return last == null ? "" : look.messages().text("campaign.asof.last", formatted(last));
    }

    private String formatted(LocalDate day) {
        return look.formats().date(day);
    }

    private void fillDays() {
        filling = true;
        asOf.getItems().setAll(new Day(null));
        model.modelDays().stream()
                .filter(day -> !day.equals(plan.dayAfterLastSaleProperty().get()))
                .map(Day::new)
                .forEach(asOf.getItems()::add);
        asOf.setValue(new Day(plan.asOfProperty().get()));
        filling = false;
    }

    private void takeDay() {
        if (!filling && asOf.getValue() != null) {
            plan.planAsOf(asOf.getValue().model());
        }
    }
}
