package solstice.ui.data.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.calendar.CalendarEvent;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.workflow.Project;

class EventsViewModelTest {
    private static final LocalDate FAIR = LocalDate.of(2011, 6, 4);

    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final EventsViewModel model = new EventsViewModel(bench.desk());

    @BeforeEach
    void open() {
        bench.with(SmallShop.project(folder));
        model.watch(true);
    }

    @AfterEach
    void close() {
        bench.desk().project().required().close();
    }

    private static EventDraft fair() {
        return new EventDraft(CalendarEvent.NEW, "Fair", "promotion", FAIR, FAIR, "");
    }

    private static EventDraft yearly(String rule) {
        return new EventDraft(CalendarEvent.NEW, "Founders", "event", null, null, rule);
    }

    @Test
    void it_opens_on_the_year_of_the_last_sale() {
        assertThat(model.yearProperty().get()).isEqualTo(2011);
        assertThat(model.events()).isEmpty();
    }

    @Test
    void a_ready_set_comes_and_goes_and_its_kinds_narrow_the_list() {
        model.addSet("UK");
        assertThat(model.daysProperty().get().sets()).containsExactly("UK");
        assertThat(model.kinds()).contains(EventsViewModel.ALL, "public", "retail");
        assertThat(model.events()).extracting(CalendarEvent::name).contains("Good Friday", "Valentine's Day");

        model.kindProperty().set("public");
        assertThat(model.events()).extracting(CalendarEvent::kind).containsOnly("public");

        model.removeSet("UK");
        assertThat(model.kindProperty().get()).isEqualTo(EventsViewModel.ALL);
        assertThat(model.events()).isEmpty();
    }

    @Test
    void what_is_marked_by_hand_can_be_changed_and_every_change_taken_back() {
        model.save(fair());
        long id = model.events().get(0).id();
        model.save(new EventDraft(id, "Summer fair", "promotion", FAIR, FAIR.plusDays(2), ""));
        assertThat(model.events()).extracting(event -> event.days().days()).containsExactly(3);
        model.remove(List.copyOf(model.events()));
        assertThat(model.events()).isEmpty();

        model.undo();
        assertThat(model.events()).extracting(CalendarEvent::name).containsExactly("Summer fair");
        model.undo();
        assertThat(model.events()).extracting(CalendarEvent::name).containsExactly("Fair");
        model.undo();
        assertThat(model.events()).isEmpty();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void a_rule_marks_every_year_of_the_project() {
        model.save(yearly("1st monday of october"));

        assertThat(model.events()).extracting(event -> event.days().from()).containsExactly(LocalDate.of(2011, 10, 3));
        model.yearProperty().set(2010);
        assertThat(model.events()).hasSize(1);
    }

    @Test
    void a_rule_that_says_no_day_is_refused_and_leaves_nothing_to_take_back() {
        model.save(yearly("now and then"));

        assertThat(bench.tasks().lastFailure())
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.EVENT_UNREADABLE));
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void another_project_starts_without_the_last_ones_changes() {
        model.save(fair());
        bench.with(Project.openOrCreate(folder.resolve("other.solstice")));

        assertThat(model.events()).isEmpty();
        assertThat(model.changedProperty().get()).isFalse();
    }
}
