package solstice.intake.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;
import solstice.retail.calendar.CalendarEvent;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class EventFileTest {
    private static final Path HOLIDAYS = Path.of("sample-catalog", "london-weather", "holidays_gb_eng_2009_2011.csv");

    @TempDir
    Path folder;

    @Test
    void holidays_carry_their_kind() {
        assertThat(EventFile.read(HOLIDAYS).events())
                .hasSize(38)
                .extracting(CalendarEvent::seen)
                .contains(new ShopEvent(LocalDate.of(2010, 4, 5), "Easter Monday", "public"));
    }

    @Test
    void promotions_last_from_their_start_to_their_end() throws IOException {
        EventFile read = EventFile.read(write("""
                Promotion;Type;Start date;End date
                Spring sale;promotion;01/04/2011;14/04/2011
                Open day;;30/04/2011;
                """));

        assertThat(read.events())
                .extracting("name", "kind", "days")
                .containsExactly(
                        tuple("Spring sale", "promotion", SalesWindow.parse("2011-04-01..2011-04-14")),
                        tuple("Open day", "event", SalesWindow.parse("2011-04-30..2011-04-30")));
    }

    @Test
    void what_comes_every_year_has_a_rule() throws IOException {
        assertThat(EventFile.read(write("date,name,yearly\n2011-10-05,Founder's day,yes\n2011-10-06,Once,no\n"))
                        .events())
                .extracting("name", "rule")
                .containsExactly(tuple("Founder's day", "10-05"), tuple("Once", ""));
    }

    @Test
    void rows_that_cannot_be_used_say_where_and_why() throws IOException {
        EventFile read = EventFile.read(write("""
                start,end,name
                2011-04-01,2011-04-03,Fair
                soon,2011-04-03,Sale
                2011-04-05,2011-04-03,Sale
                2011-04-05,,
                """));

        assertThat(read.events()).hasSize(1);
        assertThat(read.rejects())
                .extracting("row", "column", "value", "reason.words")
                .containsExactly(
                        tuple(3L, "start", "soon", "not a date"),
                        tuple(4L, "end", "2011-04-03", "ends before it begins"),
                        tuple(5L, "name", "", "no name"));
    }

    @Test
    void a_file_without_dates_or_names_is_refused() throws IOException {
        Path file = write("sku,qty\n1,2\n");

        assertThatThrownBy(() -> EventFile.read(file))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.NO_EVENTS));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("events.csv"), text);
    }
}
