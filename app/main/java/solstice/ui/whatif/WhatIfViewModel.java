package solstice.ui.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.campaign.RankMove;
import solstice.campaign.SegmentList;
import solstice.retail.Feedback;
import solstice.retail.Feedback.Verdict;
import solstice.retail.Segment;
import solstice.ui.common.Desk;
import solstice.ui.common.Step;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.CampaignWork;
import solstice.ui.common.plan.PlannedLists;
import solstice.workflow.Project;
import solstice.workflow.campaign.WhatIfOutcome;
import solstice.workflow.campaign.WhatIfRequest;

/** Supposed answers of a segment's customers, and how lists would move if they came true. */
public final class WhatIfViewModel {
    private static final int USUAL_PERCENT = 30;

    private final Desk desk;
    private final CampaignPlan plan;
    private final CampaignWork work;
    private final ObservableList<Segment> segments = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Segment> segment = new SimpleObjectProperty<>();
    private final ObservableList<Answer> answers = FXCollections.observableArrayList();
    private final IntegerProperty percent = new SimpleIntegerProperty(USUAL_PERCENT);
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable WhatIfOutcome> outcome = new ReadOnlyObjectWrapper<>();
    private int question;

    public WhatIfViewModel(Desk desk, CampaignPlan plan, CampaignWork work) {
        this.desk = desk;
        this.plan = plan;
        this.work = work;
        plan.listsProperty().subscribe(this::takeOver);
        segment.subscribe(this::ask);
    }

    // --- properties

    /** The campaign's lists, about which to ask; null before there are any. */
    public ReadOnlyObjectProperty<@Nullable PlannedLists> listsProperty() {
        return plan.listsProperty();
    }

    /** The campaign's segments. */
    public ObservableList<Segment> segments() {
        return segments;
    }

    /** Whose answers are supposed. */
    public ObjectProperty<@Nullable Segment> segmentProperty() {
        return segment;
    }

    /** The segment's list, each place with the answer supposed there. */
    public ObservableList<Answer> answers() {
        return answers;
    }

    /** How many of a hundred customers answer, for answers still to be given. */
    public IntegerProperty percentProperty() {
        return percent;
    }

    /** Whether anything is supposed. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** How lists would move; null before the question is put. */
    public ReadOnlyObjectProperty<@Nullable WhatIfOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** The segment's list before and after, in the order after; what falls off it comes last. */
    public List<RankMove> moves() {
        WhatIfOutcome shown = outcome.get();
        return shown == null
                ? List.of()
                : shown.moves().stream()
                        .sorted(Comparator.comparingInt(move -> move.after() == 0 ? Integer.MAX_VALUE : move.after()))
                        .toList();
    }

    /** What moves on the other segments' lists. */
    public List<Spill> spills() {
        WhatIfOutcome shown = outcome.get();
        return shown == null
                ? List.of()
                : segments.stream()
                        .flatMap(other -> spills(other, shown.spillOver()))
                        .toList();
    }

    private static Stream<Spill> spills(Segment other, Map<String, List<RankMove>> moves) {
        return moves.getOrDefault(other.id(), List.of()).stream()
                .filter(move -> move.before() != move.after())
                .map(move -> new Spill(other, move));
    }

    // --- commands

    public void goToCampaign() {
        desk.navigation().go(Step.CAMPAIGN);
    }

    /** Supposes an answer; the same again takes it back. */
    public void suppose(Answer answer, Verdict verdict) {
        if (answer.verdictProperty().get() == null) {
            answer.percentProperty().set(percent.get());
        }
        answer.suppose(verdict);
        count();
    }

    /** Supposes nothing any more. */
    public void clear() {
        answers.forEach(answer -> answer.suppose(null));
        outcome.set(null);
        count();
    }

    /** Puts the question. */
    public void run() {
        PlannedLists lists = plan.listsProperty().get();
        Segment asked = segment.get();
        if (lists == null || asked == null) {
            return;
        }
        Project project = desk.project().required();
        WhatIfRequest request = new WhatIfRequest(lists.request(), asked.id(), supposed());
        int asking = ++question;
        working.set(true);
        desk.tasks()
                .run(desk.messages().text("task.whatif"), progress -> work.whatIf(project, request, progress))
                .onEnd(() -> working.set(false))
                .onSuccess(found -> {
                    if (asking == question) {
                        outcome.set(found);
                    }
                });
    }

    private List<Feedback> supposed() {
        return answers.stream().flatMap(answer -> answer.feedback().stream()).toList();
    }

    private void takeOver() {
        PlannedLists lists = plan.listsProperty().get();
        Segment before = segment.get();
        segment.set(null);
        segments.setAll(
                lists == null
                        ? List.of()
                        : lists.lists().stream().map(SegmentList::segment).toList());
        segment.set(
                segments.contains(before)
                        ? before
                        : segments.stream().findFirst().orElse(null));
    }

    private void ask() {
        PlannedLists lists = plan.listsProperty().get();
        Segment asked = segment.get();
        outcome.set(null);
        question++;
        answers.setAll(
                lists == null || asked == null
                        ? List.of()
                        : lists.of(asked.id()).stream()
                                .flatMap(list -> list.recommendations().stream())
                                .map(item -> new Answer(item, percent.get()))
                                .toList());
        count();
    }

    private void count() {
        answered.set(answers.stream().anyMatch(answer -> answer.feedback().isPresent()));
    }
}
