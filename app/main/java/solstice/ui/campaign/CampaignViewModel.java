package solstice.ui.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.retail.Product;
import solstice.ui.common.Desk;
import solstice.ui.common.Step;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.CampaignWork;
import solstice.ui.common.plan.PlannedLists;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;

/** Lists for several segments and one window, drawn up and then edited by hand. */
public final class CampaignViewModel {
    private final Desk desk;
    private final CampaignPlan plan;
    private final CampaignWork work;
    private final ObservableList<LocalDate> modelDays = FXCollections.observableArrayList();
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Pick> picked = new ReadOnlyObjectWrapper<>();
    private final Map<String, Product> known = new HashMap<>();
    private int latest;

    public CampaignViewModel(Desk desk, CampaignPlan plan, CampaignWork work) {
        this.desk = desk;
        this.plan = plan;
        this.work = work;
        desk.project().modelRevisionProperty().subscribe(this::loadModels);
        plan.rules().valueProperty().subscribe(this::obey);
        plan.listsProperty().subscribe(this::pickAgain);
        plan.windowProperty().subscribe(this::compare);
        plan.asOfProperty().subscribe(this::compare);
        plan.lengthProperty().subscribe(this::compare);
        plan.newOnlyProperty().subscribe(this::compare);
        plan.chosen().subscribe(this::compare);
        plan.tailProperty().subscribe(this::lean);
    }

    // --- properties

    /** The settings and the lists. */
    public CampaignPlan plan() {
        return plan;
    }

    /** The days as of which there are models, latest first. */
    public ObservableList<LocalDate> modelDays() {
        return modelDays;
    }

    /** Pins and hidden products, one by one. */
    public ObservableList<Rule> rules() {
        return rules;
    }

    /** Whether lists are being drawn up. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether the lists shown are not those that the settings ask for. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** The recommendation that is looked at; null while none is. */
    public ReadOnlyObjectProperty<@Nullable Pick> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    // --- commands

    public void goToModel() {
        desk.navigation().go(Step.MODEL);
    }

    /** Draws up the lists that the settings ask for. */
    public void preview() {
        PreviewRequest request = plan.request();
        if (request != null) {
            drawUp(request);
        }
    }

    /** Looks at a recommendation, or at none. */
    public void pick(@Nullable Pick chosen) {
        picked.set(chosen);
    }

    /** Pins a product to the place it has, or frees it from its pin. */
    public void togglePin(Pick pick) {
        ListRules now = plan.rules().get();
        plan.rules()
                .set(
                        now.pins().containsValue(pick.code())
                                ? now.unpin(pick.code())
                                : now.pin(pick.item().rank(), pick.code()));
    }

    /** Pins a product to a slot, counted from 1. */
    public void pin(Pick pick, int slot) {
        plan.rules().set(plan.rules().get().pin(slot, pick.code()));
    }

    /** Keeps a product off every list. */
    public void hide(Pick pick) {
        plan.rules().set(plan.rules().get().hide(pick.code()));
    }

    /** Takes one decision back, whenever it was made. */
    public void lift(Rule rule) {
        ListRules now = plan.rules().get();
        String code = rule.product().code();
        plan.rules().set(rule.hides() ? now.show(code) : now.unpin(code));
    }

    public void undo() {
        plan.rules().undo();
    }

    public void redo() {
        plan.rules().redo();
    }

    private void loadModels() {
        Project project = desk.project().required();
        if (!desk.project().hasModel()) {
            modelDays.clear();
            return;
        }
        desk.tasks()
                .run(desk.messages().text("task.models"), progress -> work.modelDays(project))
                .onSuccess(modelDays::setAll);
    }

    /** Lists on the screen follow the rules at once; their other settings stay what they were. */
    private void obey() {
        rules.setAll(Rule.of(plan.rules().get(), known));
        PlannedLists shown = plan.listsProperty().get();
        if (shown != null && !shown.rules().equals(plan.rules().get())) {
            drawUp(shown.request());
        }
    }

    /** Lists on the screen follow the leaning at once too. */
    private void lean() {
        PlannedLists shown = plan.listsProperty().get();
        double tail = plan.tailProperty().get();
        if (shown != null && shown.request().tail() != tail) {
            drawUp(shown.request().leaning(tail));
        }
    }

    private void drawUp(PreviewRequest request) {
        Project project = desk.project().required();
        ListRules obeyed = plan.rules().get();
        int turn = ++latest;
        working.set(true);
        desk.tasks()
                .run(
                        desk.messages().text("task.lists"),
                        progress -> new PlannedLists(
                                request,
                                obeyed,
                                work.preview(project, request, obeyed, progress),
                                work.weigh(project, request, progress)))
                .onEnd(() -> working.set(turn != latest && working.get()))
                .onSuccess(lists -> {
                    if (turn == latest && project == desk.project().current()) {
                        plan.drawUp(lists);
                    }
                });
    }

    private void pickAgain() {
        PlannedLists shown = plan.listsProperty().get();
        Pick before = picked.get();
        picked.set(shown == null || before == null ? null : again(before, shown.lists()));
        if (shown == null) {
            known.clear();
        } else {
            shown.lists().stream()
                    .flatMap(list -> list.recommendations().stream())
                    .forEach(item -> known.put(item.product().code(), item.product()));
        }
        compare();
    }

    private static @Nullable Pick again(Pick before, List<SegmentList> lists) {
        return lists.stream()
                .filter(list ->
                        list.segment().id().equals(before.list().segment().id()))
                .flatMap(list -> list.recommendations().stream().map(item -> new Pick(list, item)))
                .filter(pick -> pick.code().equals(before.code()))
                .findFirst()
                .orElse(null);
    }

    private void compare() {
        PlannedLists shown = plan.listsProperty().get();
        stale.set(shown != null && !shown.request().equals(plan.request()));
    }
}
