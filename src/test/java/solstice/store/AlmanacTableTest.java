package solstice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;
import solstice.retail.Surroundings;
import solstice.retail.WeatherDay;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.retail.calendar.CalendarEvent;
import solstice.store.almanac.AlmanacTable;

class AlmanacTableTest {
    private static final LocalDate DAY = LocalDate.of(2011, 7, 1);

    @TempDir
    Path folder;

    @Test
    void a_project_of_the_first_version_keeps_its_weather_and_events() throws SQLException {
        Path file = folder.resolve("old.solstice");
        firstVersion(file);

        try (ProjectFile project = ProjectFile.open(file, false)) {
            AlmanacTable almanac = project.almanac();
            assertThat(almanac.read().weather())
                    .containsExactly(new WeatherDay(DAY, 20.5, 1.25), new WeatherDay(DAY.plusDays(1), Double.NaN, 0));
            assertThat(almanac.read().events())
                    .containsExactly(new ShopEvent(DAY, "Fair", "promotion"), new ShopEvent(DAY, "May Day", "public"));

            add(project, new WeatherReading("Ulm", DAY, 18, 3));
            assertThat(almanac.read().weather().get(0))
                    .as("a station without a name gives way to one that has one")
                    .isEqualTo(new WeatherDay(DAY, 18, 3));
        }
    }

    private static void firstVersion(Path file) throws SQLException {
        SingleFile.register();
        String url = "jdbc:h2:solstice:" + file;
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:solstice/store/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            long day = DAY.toEpochDay();
            statement.execute("insert into weather values (" + day + ", 20.5, 1.25), (" + (day + 1) + ", null, 0)");
            statement.execute(
                    "insert into event values (" + day + ", 'May Day', 'public'), (" + day + ", 'Fair', 'promotion')");
        }
    }

    @Test
    void several_stations_make_one_day_by_their_mean() {
        try (ProjectFile project = ProjectFile.open(folder.resolve("p.solstice"), true)) {
            add(
                    project,
                    new WeatherReading("Kiel", DAY, 15, 2),
                    new WeatherReading("Ulm", DAY, 20, Double.NaN),
                    new WeatherReading("Ulm", DAY.plusDays(1), 21, 0));
            AlmanacTable almanac = project.almanac();

            assertThat(almanac.read().weather())
                    .containsExactly(new WeatherDay(DAY, 17.5, 2), new WeatherDay(DAY.plusDays(1), 21, 0));
            assertThat(almanac.stations())
                    .extracting("station.id", "days", "span")
                    .containsExactly(
                            tuple("Kiel", 1, new SalesWindow(DAY, DAY)),
                            tuple("Ulm", 2, new SalesWindow(DAY, DAY.plusDays(1))));
        }
    }

    @Test
    void a_region_is_the_mean_of_its_stations_alone() {
        try (ProjectFile project = ProjectFile.open(folder.resolve("p.solstice"), true)) {
            add(project, new WeatherReading("Kiel", DAY, 15, 2), new WeatherReading("Ulm", DAY, 20, 4));
            AlmanacTable almanac = project.almanac();

            almanac.choose(Set.of("Ulm"));
            assertThat(almanac.chosen()).containsExactly("Ulm");
            assertThat(almanac.read().weather()).containsExactly(new WeatherDay(DAY, 20, 4));

            almanac.choose(Set.of());
            assertThat(almanac.read().weather()).containsExactly(new WeatherDay(DAY, 17.5, 3));
        }
    }

    @Test
    void events_can_be_added_changed_and_removed() {
        try (ProjectFile project = ProjectFile.open(folder.resolve("p.solstice"), true)) {
            AlmanacTable almanac = project.almanac();
            almanac.put(List.of(fair(CalendarEvent.NEW, "Fair", DAY), fair(CalendarEvent.NEW, "Sale", DAY)));
            long id = almanac.events().get(0).id();

            almanac.put(List.of(fair(id, "Book fair", DAY.plusDays(3))));
            assertThat(almanac.events())
                    .extracting(CalendarEvent::name, event -> event.days().from())
                    .containsExactly(tuple("Sale", DAY), tuple("Book fair", DAY.plusDays(3)));
            assertThat(almanac.events().get(1).id()).isEqualTo(id);

            assertThat(almanac.remove(Set.of(id, 999L))).isEqualTo(1);
            assertThat(almanac.events()).extracting(CalendarEvent::name).containsExactly("Sale");
        }
    }

    private static CalendarEvent fair(long id, String name, LocalDate day) {
        return new CalendarEvent(
                id, name, "promotion", new SalesWindow(day, day.plusDays(6)), CalendarEvent.Source.HAND, "", "");
    }

    private static void add(ProjectFile project, WeatherReading... readings) {
        try (SalesLoad load = project.beginLoad()) {
            load.add(new Surroundings(
                    List.of(WeatherStation.of("Kiel"), WeatherStation.of("Ulm")), List.of(readings), List.of()));
            load.commit();
        }
    }
}
