package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;
import solstice.retail.calendar.CalendarEvent;
import solstice.retail.calendar.EventYears;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class EditEventsTest {
    private static final String HEADER = "order,date,sku,qty,price,customer\n";

    @TempDir
    Path folder;

    private Project project;
    private EditEvents edit;

    @BeforeEach
    void open() throws IOException {
        project = Project.openOrCreate(folder.resolve("p.solstice"));
        edit = new EditEvents(project);
        sell("1,2011-05-01,12345,2,1.50,7\n");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_ready_set_is_added_for_the_years_of_the_sales_and_the_next() {
        edit.addSet("uk", Locale.ENGLISH);

        assertThat(edit.years()).isEqualTo(new EventYears(2011, 2012));
        assertThat(edit.sets()).containsExactly("UK");
        assertThat(edit.list()).extracting(CalendarEvent::year).containsOnly(2011, 2012);
        assertThat(edit.list(2012))
                .filteredOn(event -> event.kind().equals("public"))
                .extracting(CalendarEvent::name)
                .contains("Diamond Jubilee", "New Year's Day (substitute day)");
        assertThat(project.almanac().events())
                .contains(new ShopEvent(LocalDate.of(2011, 4, 29), "Royal Wedding", "public"));

        int before = edit.list().size();
        edit.addSet("UK", Locale.ENGLISH);
        assertThat(edit.list()).as("adding it again adds nothing").hasSize(before);
        assertThat(edit.removeSet("UK")).isEqualTo(before);
        assertThat(edit.list()).isEmpty();
    }

    @Test
    void what_a_person_marked_outlives_a_ready_set_that_has_it_too() {
        edit.add("Halloween", "promotion", "2011-10-31", 1);

        assertThat(edit.addSet("UK", Locale.ENGLISH))
                .extracting(CalendarEvent::name, event -> event.days().from())
                .contains(tuple("Halloween", LocalDate.of(2012, 10, 31)))
                .doesNotContain(tuple("Halloween", LocalDate.of(2011, 10, 31)));
        edit.removeSet("UK");

        assertThat(edit.list())
                .extracting(CalendarEvent::name, CalendarEvent::kind)
                .containsExactly(tuple("Halloween", "promotion"));
    }

    @Test
    void names_come_in_chinese_where_that_is_asked_for() {
        edit.addSet("CN", Locale.SIMPLIFIED_CHINESE);

        assertThat(edit.list(2011)).extracting(CalendarEvent::name).contains("中秋节", "双十一");
    }

    @Test
    void a_person_marks_days_spans_and_what_comes_every_year() {
        edit.add("Fair", "promotion", "2011-06-04", 1);
        edit.add("Sale", "promotion", "2011-07-01..2011-07-14", 1);
        edit.add("Founders' week", "event", "1st monday of october", 5);

        assertThat(edit.list())
                .extracting("name", "days", "source", "rule")
                .containsExactly(
                        tuple("Fair", SalesWindow.parse("2011-06-04..2011-06-04"), CalendarEvent.Source.HAND, ""),
                        tuple("Sale", SalesWindow.parse("2011-07-01..2011-07-14"), CalendarEvent.Source.HAND, ""),
                        tuple(
                                "Founders' week",
                                SalesWindow.parse("2011-10-03..2011-10-07"),
                                CalendarEvent.Source.HAND,
                                "1st monday of october"),
                        tuple(
                                "Founders' week",
                                SalesWindow.parse("2012-10-01..2012-10-05"),
                                CalendarEvent.Source.HAND,
                                "1st monday of october"));
    }

    @Test
    void an_event_is_changed_and_removed_by_its_number() {
        edit.add("Fair", "promotion", "2011-06-04", 1);
        CalendarEvent fair = edit.list().get(0);

        edit.change(new CalendarEvent(
                fair.id(),
                "Book fair",
                "promotion",
                SalesWindow.parse("2011-06-05..2011-06-06"),
                fair.source(),
                "",
                ""));
        assertThat(edit.list())
                .extracting(CalendarEvent::id, CalendarEvent::name)
                .containsExactly(tuple(fair.id(), "Book fair"));

        assertThat(edit.remove(Set.of(fair.id()))).isEqualTo(1);
        assertThat(project.almanac().events()).isEmpty();
        assertThatThrownBy(() -> edit.remove(Set.of(fair.id())))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.EVENT_MISSING));
    }

    @Test
    void what_says_no_day_is_refused() {
        for (String when : new String[] {"", "soon", "2011-07-14..2011-07-01", "2011-02-30", "2011-07-01.."}) {
            assertThatThrownBy(() -> edit.add("Sale", "promotion", when, 1))
                    .as(when)
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            failure -> assertThat(failure.problem()).isEqualTo(Problem.EVENT_UNREADABLE));
        }
        assertThat(edit.list()).isEmpty();
    }

    @Test
    void later_sales_bring_their_years_and_leave_out_what_was_taken_out() throws IOException {
        edit.addSet("UK", Locale.ENGLISH);
        edit.add("Founders' week", "event", "1st monday of october", 5);
        edit.remove(Set.copyOf(edit.list().stream()
                .filter(event -> event.name().equals("Halloween"))
                .map(CalendarEvent::id)
                .toList()));
        List<CalendarEvent> before = edit.list();

        sell("2,2013-05-01,12345,2,1.50,7\n");

        assertThat(edit.list()).containsAll(before);
        assertThat(edit.list(2014)).extracting(CalendarEvent::name).contains("Black Friday", "Founders' week");
        assertThat(edit.list()).extracting(CalendarEvent::name).doesNotContain("Halloween");
        assertThat(edit.list(2013)).extracting(CalendarEvent::name).contains("Small Business Saturday");
    }

    @Test
    void a_file_can_mark_what_comes_every_year() throws IOException {
        Path events = Files.writeString(
                folder.resolve("events.csv"), "date,name,type,yearly\n2011-10-05,Founders' day,event,yes\n");
        new ImportSales(project)
                .run(new ImportRequest(List.of(), List.of(), List.of(events), null, false), Progress.NONE);

        assertThat(edit.list())
                .extracting(event -> event.days().from())
                .containsExactly(LocalDate.of(2011, 10, 5), LocalDate.of(2012, 10, 5));
    }

    private void sell(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + rows);
        new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
    }
}
