package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void sell() throws IOException {
        project = folder.resolve("p.solstice");
        Path sales = Files.writeString(
                folder.resolve("sales.csv"), "order,date,sku,qty,price,customer\n1,2011-05-01,12345,2,1.50,7\n");
        Terminal.run("import", "--project", project, "--sales", sales);
    }

    @Test
    void events_are_added_listed_changed_and_removed() {
        Terminal added = Terminal.run(
                "events",
                "--project",
                project,
                "--add",
                "last monday of may",
                "--name",
                "Garden week",
                "--kind",
                "promotion",
                "--days",
                "7",
                "--json");

        JsonArray events = events(added);
        assertThat(events).hasSize(2);
        JsonObject first = events.get(0).getAsJsonObject();
        assertThat(first.getAsJsonObject("days").get("from").getAsString()).isEqualTo("2011-05-30");
        assertThat(first.getAsJsonObject("days").get("to").getAsString()).isEqualTo("2011-06-05");
        long id = first.get("id").getAsLong();

        Terminal changed =
                Terminal.run("events", "--project", project, "--change", id, "--days", "2011-05-28..2011-06-05");
        assertThat(changed.out()).contains("2011-05-28..2011-06-05", "Garden week", "2012-05-28..2012-06-03");

        Terminal removed = Terminal.run("events", "--project", project, "--remove", id, "--json");
        assertThat(events(removed)).hasSize(1);
    }

    @Test
    void a_ready_set_comes_and_goes() {
        Terminal added = Terminal.run("events", "--project", project, "--add-set", "JP", "--year", "2011");

        assertThat(added.out())
                .contains("2011-03-14", "White Day", "[JP: 03-14]")
                .doesNotContain("2012-03-14");
        assertThat(events(Terminal.run("events", "--project", project, "--remove-set", "JP", "--json")))
                .isEmpty();
        assertThat(Terminal.run("events", "--project", project, "--sets", "--language", "zh")
                        .out())
                .contains("UK", "英国", "JP", "日本");
    }

    @Test
    void what_cannot_be_done_is_told() {
        assertThat(Terminal.run("events", "--project", project, "--add", "2011-05-01")
                        .status())
                .as("a name is missing")
                .isEqualTo(2);
        assertThat(Terminal.run("events", "--project", project, "--add-set", "XX")
                        .err())
                .contains("SOL-134", "UK, US, CN, DE, FR, JP");
        assertThat(Terminal.run("events", "--project", project, "--remove", "99")
                        .err())
                .contains("SOL-136");
    }

    private static JsonArray events(Terminal terminal) {
        return JsonParser.parseString(terminal.out()).getAsJsonObject().getAsJsonArray("events");
    }
}
