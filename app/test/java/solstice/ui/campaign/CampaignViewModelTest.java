package solstice.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.campaign.Recommendation;
import solstice.campaign.SegmentList;
import solstice.retail.SalesWindow;
import solstice.ui.common.SmallShop;
import solstice.ui.common.Step;
import solstice.ui.common.TestDesk;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.PlannedLists;
import solstice.ui.common.plan.TrialWork;

class CampaignViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk().pretendModel();
    private final TrialWork work = new TrialWork();
    private CampaignPlan plan;
    private CampaignViewModel model;

    @BeforeEach
    void openTheShop() {
        plan = new CampaignPlan(bench.desk());
        model = new CampaignViewModel(bench.desk(), plan, work);
        bench.with(SmallShop.project(folder));
        plan.lengthProperty().set(5);
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void a_plan_starts_with_the_first_segments_and_the_next_four_weeks() {
        assertThat(plan.readyProperty().get()).isTrue();
        assertThat(plan.chosen()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(plan.windowProperty().get()).isEqualTo(SalesWindow.parse("2011-12-06..2012-01-02"));
    }

    @Test
    void a_preview_draws_up_one_list_for_each_segment() {
        model.preview();

        assertThat(lists()).extracting(SegmentList::segment).containsExactlyElementsOf(plan.chosen());
        assertThat(lists())
                .allSatisfy(list -> assertThat(list.recommendations()).hasSize(5));
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void changed_settings_make_lists_stale_until_the_next_preview() {
        model.preview();
        plan.newOnlyProperty().set(true);
        assertThat(model.staleProperty().get()).isTrue();

        model.preview();

        assertThat(model.staleProperty().get()).isFalse();
    }

    @Test
    void lists_on_the_screen_follow_the_leaning_at_once_and_say_what_it_costs() {
        model.preview();
        plan.newOnlyProperty().set(true);

        plan.tailProperty().set(.5);

        PlannedLists shown = Objects.requireNonNull(plan.listsProperty().get());
        assertThat(shown.request().tail()).isEqualTo(.5);
        assertThat(shown.request().newOnly()).isFalse();
        assertThat(shown.effect().leaning().purchases())
                .isLessThan(shown.effect().plain().purchases());
        assertThat(model.staleProperty().get()).isTrue();
    }

    @Test
    void a_pin_holds_its_slot_on_every_list_and_can_be_undone() {
        model.preview();
        Pick last = pick(4);
        model.pin(last, 1);

        assertThat(pick(0).code()).isEqualTo(last.code());
        assertThat(pick(0).item().pinned()).isTrue();
        assertThat(model.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.slot()).isEqualTo(1);
            assertThat(rule.product()).isEqualTo(last.item().product());
        });

        model.undo();

        assertThat(model.rules()).isEmpty();
        assertThat(pick(4).code()).isEqualTo(last.code());
    }

    @Test
    void a_second_press_frees_a_pin() {
        model.preview();
        model.togglePin(pick(2));
        assertThat(pick(2).item().pinned()).isTrue();

        model.togglePin(pick(2));

        assertThat(pick(2).item().pinned()).isFalse();
    }

    @Test
    void a_hidden_product_leaves_every_list_and_comes_back() {
        model.preview();
        String code = pick(0).code();
        model.hide(pick(0));
        assertThat(codes()).doesNotContain(code);

        model.lift(model.rules().get(0));
        assertThat(codes()).contains(code);

        model.undo();
        assertThat(codes()).doesNotContain(code);
        model.redo();
        assertThat(codes()).contains(code);
    }

    @Test
    void rules_redraw_the_lists_shown_and_not_what_was_set_since() {
        model.preview();
        plan.lengthProperty().set(9);
        model.hide(pick(0));

        assertThat(lists())
                .allSatisfy(list -> assertThat(list.recommendations()).hasSize(5));
        assertThat(work.previews()).isEqualTo(2);
    }

    @Test
    void what_is_looked_at_stays_in_sight_while_it_is_on_the_list() {
        model.preview();
        model.pick(pick(3));
        model.pin(pick(3), 1);
        assertThat(Objects.requireNonNull(model.pickedProperty().get()).item().rank())
                .isEqualTo(1);

        model.hide(pick(0));

        assertThat(model.pickedProperty().get()).isNull();
    }

    @Test
    void a_preset_window_follows_the_day_planned_from() {
        plan.planAsOf(TrialWork.MODEL_DAY);

        assertThat(plan.today()).isEqualTo(LocalDate.of(2011, 10, 31));
        assertThat(plan.windowProperty().get()).isEqualTo(SalesWindow.parse("2011-10-31..2011-11-27"));
        assertThat(model.modelDays()).contains(TrialWork.MODEL_DAY);
    }

    @Test
    void a_cancelled_preview_leaves_the_lists_as_they_were() {
        model.preview();
        List<SegmentList> before = lists();
        bench.tasks().cancelNext();
        model.preview();

        assertThat(lists()).isEqualTo(before);
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void without_a_model_the_way_leads_to_training() {
        model.goToModel();

        assertThat(bench.desk().navigation().stepProperty().get()).isEqualTo(Step.MODEL);
    }

    private List<SegmentList> lists() {
        return Objects.requireNonNull(plan.listsProperty().get()).lists();
    }

    private Pick pick(int place) {
        SegmentList list = lists().get(0);
        return new Pick(list, list.recommendations().get(place));
    }

    private List<String> codes() {
        return lists().stream()
                .flatMap(list -> list.recommendations().stream())
                .map(Recommendation::product)
                .map(product -> product.code())
                .toList();
    }
}
