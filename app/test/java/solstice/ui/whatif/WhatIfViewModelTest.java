package solstice.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.campaign.RankMove;
import solstice.retail.Feedback.Verdict;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.TrialWork;

class WhatIfViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk().pretendModel();
    private WhatIfViewModel model;

    @BeforeEach
    void previewACampaign() {
        CampaignPlan plan = new CampaignPlan(bench.desk());
        TrialWork work = new TrialWork();
        model = new WhatIfViewModel(bench.desk(), plan, work);
        bench.with(SmallShop.project(folder));
        plan.chosen().setAll(plan.segments().subList(0, 2));
        work.drawUp(plan, bench.desk().project().required());
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void the_campaigns_first_list_is_the_one_asked_about() {
        assertThat(model.segments()).hasSize(2);
        assertThat(model.segmentProperty().get()).isEqualTo(model.segments().get(0));
        assertThat(model.answers()).hasSize(12);
        assertThat(model.answeredProperty().get()).isFalse();
    }

    @Test
    void rejecting_the_first_moves_it_down_and_the_order_is_that_after() {
        Answer first = model.answers().get(0);
        model.suppose(first, Verdict.REJECTED);
        first.percentProperty().set(100);
        model.run();

        List<RankMove> moves = model.moves();
        assertThat(moves).extracting(RankMove::after).isSorted();
        assertThat(moves)
                .filteredOn(move -> move.product().equals(first.item().product()))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.before()).isEqualTo(1);
                    assertThat(move.after()).isGreaterThan(1);
                    assertThat(move.probabilityAfter()).isLessThan(move.probabilityBefore());
                });
    }

    @Test
    void spill_over_names_only_the_other_segments_and_what_moves_there() {
        model.suppose(model.answers().get(0), Verdict.REJECTED);
        model.answers().get(0).percentProperty().set(100);
        model.run();

        assertThat(model.spills()).allSatisfy(spill -> {
            assertThat(spill.segment()).isEqualTo(model.segments().get(1));
            assertThat(spill.move().before()).isNotEqualTo(spill.move().after());
        });
    }

    @Test
    void the_same_answer_again_takes_it_back() {
        Answer answer = model.answers().get(0);
        model.percentProperty().set(10);
        model.suppose(answer, Verdict.BOUGHT);
        assertThat(answer.feedback())
                .hasValueSatisfying(feedback -> assertThat(feedback.share()).isEqualTo(.1));

        model.suppose(answer, Verdict.BOUGHT);

        assertThat(answer.feedback()).isEmpty();
        assertThat(model.answeredProperty().get()).isFalse();
    }

    @Test
    void clearing_and_another_segment_both_start_afresh() {
        model.suppose(model.answers().get(0), Verdict.ACCEPTED);
        model.run();
        model.clear();
        assertThat(model.outcomeProperty().get()).isNull();

        model.suppose(model.answers().get(0), Verdict.ACCEPTED);
        model.run();
        model.segmentProperty().set(model.segments().get(1));

        assertThat(model.outcomeProperty().get()).isNull();
        assertThat(model.answeredProperty().get()).isFalse();
    }
}
