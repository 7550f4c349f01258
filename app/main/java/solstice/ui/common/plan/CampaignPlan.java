package solstice.ui.common.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.campaign.ListRules;
import solstice.campaign.WindowPreset;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;
import solstice.ui.common.Desk;
import solstice.workflow.DescribeProject;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;

/**
 * The campaign being planned: planned on one screen, questioned on the next, handed over on the third.
 *
 * <p>It starts afresh with each project.
 */
public final class CampaignPlan {
    private static final int USUAL_LENGTH = 12;
    private static final int FIRST_SEGMENTS = 3;

    private final Desk desk;
    private final ObservableList<Segment> segments = FXCollections.observableArrayList();
    private final ObservableList<Segment> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SalesWindow> window = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
    private final IntegerProperty length = new SimpleIntegerProperty(USUAL_LENGTH);
    private final BooleanProperty newOnly = new SimpleBooleanProperty();
    private final DoubleProperty tail = new SimpleDoubleProperty();
    private final Undo<ListRules> rules = new Undo<>(ListRules.NONE);
    private final ReadOnlyObjectWrapper<@Nullable PlannedLists> lists = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> dayAfterLastSale = new ReadOnlyObjectWrapper<>();

    public CampaignPlan(Desk desk) {
        this.desk = desk;
        desk.project().projectProperty().subscribe(this::forget);
        desk.project().salesRevisionProperty().subscribe(this::load);
        desk.project()
                .modelRevisionProperty()
                .subscribe(() -> ready.set(desk.project().hasModel()));
    }

    // --- properties

    /** Whether there is a model to draw up lists with. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** All segments of the shop. */
    public ObservableList<Segment> segments() {
        return segments;
    }

    /** The segments that get a list. */
    public ObservableList<Segment> chosen() {
        return chosen;
    }

    /** The campaign's days; null only while there are no sales. */
    public ObjectProperty<@Nullable SalesWindow> windowProperty() {
        return window;
    }

    /** The day on whose morning the lists are made; null for the day after the last sale. */
    public ObjectProperty<@Nullable LocalDate> asOfProperty() {
        return asOf;
    }

    /** How many products a list has. */
    public IntegerProperty lengthProperty() {
        return length;
    }

    /** Whether to leave out what a segment's customers know already. */
    public BooleanProperty newOnlyProperty() {
        return newOnly;
    }

    /** How far lists lean towards what few customers know, 0 to 1. */
    public DoubleProperty tailProperty() {
        return tail;
    }

    /** Pins and hidden products, with the way back. */
    public Undo<ListRules> rules() {
        return rules;
    }

    /** The lists last drawn up; null before the first. */
    public ReadOnlyObjectProperty<@Nullable PlannedLists> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    /** The day from which to plan: the as-of day, or the day after the last sale; null while there are no sales. */
    public @Nullable LocalDate today() {
        return asOf.get() == null ? dayAfterLastSale.get() : asOf.get();
    }

    /** The day after the last sale; null while there are no sales. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> dayAfterLastSaleProperty() {
        return dayAfterLastSale.getReadOnlyProperty();
    }

    /** What is asked for as the settings stand; null while segments or window are missing. */
    public @Nullable PreviewRequest request() {
        SalesWindow days = window.get();
        if (days == null || chosen.isEmpty()) {
            return null;
        }
        return new PreviewRequest(
                asOf.get(), days, chosen.stream().map(Segment::id).toList(), length.get(), newOnly.get(), tail.get());
    }

    // --- commands

    /** Takes lists as those of the campaign. */
    public void drawUp(PlannedLists drawn) {
        lists.set(drawn);
    }

    /** Plans as of another day, null for the day after the last sale; a window reckoned by a preset comes along. */
    public void planAsOf(@Nullable LocalDate day) {
        LocalDate before = today();
        SalesWindow days = window.get();
        asOf.set(day);
        LocalDate now = today();
        if (before != null && now != null && days != null) {
            window.set(WindowPreset.of(days, before)
                    .orElse(WindowPreset.NEXT_FOUR_WEEKS)
                    .next(now));
        }
    }

    private void forget() {
        ready.set(false);
        lists.set(null);
        rules.reset(ListRules.NONE);
        chosen.clear();
        segments.clear();
        asOf.set(null);
        window.set(null);
        dayAfterLastSale.set(null);
    }

    private void load() {
        Project project = desk.project().required();
        if (!desk.project().hasSales()) {
            return;
        }
        desk.tasks()
                .run(desk.messages().text("task.segments"), progress -> new DescribeProject(project).segments())
                .onSuccess(found -> show(project, found));
    }

    private void show(Project project, List<Segment> found) {
        if (project != desk.project().current()) {
            return;
        }
        Set<String> wanted = chosen.stream().map(Segment::id).collect(Collectors.toSet());
        segments.setAll(found);
        chosen.setAll(
                found.stream().filter(segment -> wanted.contains(segment.id())).toList());
        if (chosen.isEmpty()) {
            chosen.setAll(found.subList(0, Math.min(FIRST_SEGMENTS, found.size())));
        }
        LocalDate day = project.history().lastDay().plusDays(1);
        dayAfterLastSale.set(day);
        if (window.get() == null) {
            window.set(WindowPreset.NEXT_FOUR_WEEKS.next(day));
        }
        lists.set(null);
    }
}
