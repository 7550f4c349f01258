package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecomposeSeriesCommandTest {
    @TempDir
    Path folder;

    private static List<String> golden(String name) throws IOException {
        InputStream found = DecomposeSeriesCommandTest.class.getResourceAsStream("/seasonality/" + name + ".csv.gz");
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(found))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private Path series(String name) throws IOException {
        return Files.write(folder.resolve("in.csv"), golden("series/" + name));
    }

    private Terminal run(Path in, Object... options) {
        Object[] start = {"decompose-series", "--in", in, "--out", folder.resolve("out.csv")};
        return Terminal.run(
                Stream.concat(Arrays.stream(start), Arrays.stream(options)).toArray());
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv"));
    }

    private static double cell(String line, int column) {
        return Double.parseDouble(line.split(",")[column]);
    }

    @Test
    void a_periodic_season_equals_r_to_the_last_digits() throws IOException {
        assertThat(run(series("nottem"), "--period", 12, "--s-window", "periodic")
                        .status())
                .isZero();
        List<String> ours = written();
        List<String> theirs = golden("stl/nottem__periodic");
        assertThat(ours.get(0)).isEqualTo("t,observed,trend,seasonal,remainder,weight");
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 1; i < ours.size(); i++) {
            assertThat(cell(ours.get(i), 3)).isCloseTo(cell(theirs.get(i), 2), within(1e-10));
            assertThat(cell(ours.get(i), 2)).isCloseTo(cell(theirs.get(i), 3), within(1e-10));
        }
    }

    @Test
    void the_old_quirk_of_r_can_be_asked_for() throws IOException {
        run(series("nottem"), "--period", 12, "--s-window", 7, "--robust", "--quirks", "r42");
        List<String> theirs = golden("stl/nottem__s7_robust");
        assertThat(cell(written().get(100), 5)).isCloseTo(cell(theirs.get(100), 5), within(1e-9));
    }

    @Test
    void several_periods_give_a_column_each() throws IOException {
        assertThat(run(series("syn_daily1095"), "--period", "7,365").status()).isZero();
        List<String> theirs = golden("mstl/syn_daily1095__default");
        assertThat(written().get(0)).isEqualTo("t,observed,trend,seasonal7,seasonal365,remainder,weight");
        for (int i = 1; i < theirs.size(); i++) {
            assertThat(cell(written().get(i), 4)).isCloseTo(cell(theirs.get(i), 4), within(1e-9));
        }
    }

    @Test
    void names_and_gaps_are_kept() throws IOException {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> "d" + i + "," + (i == 7 ? "" : i == 9 ? "NA" : 10 + i % 4))
                .collect(Collectors.joining("\n"));
        Path in = Files.writeString(folder.resolve("in.csv"), "t,y\n" + rows + "\n");
        assertThat(run(in, "--period", 4).status()).isZero();
        assertThat(written().get(8)).startsWith("d7,,").endsWith(",,0.0");
        assertThat(written().get(10)).startsWith("d9,,");
        assertThat(written()).hasSize(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "t,y\n1,two\n", "t,y\n1\n", "t,y\n1,1\n2,Infinity\n"})
    void a_file_that_is_no_series_is_refused_with_its_row(String text) throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), text);
        Terminal failed = run(in, "--period", 12);
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).contains("SOL-302", "Row ", "remedy");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void missing_empty_and_short_files_are_refused() throws IOException {
        assertThat(run(folder.resolve("none.csv"), "--period", 12).err()).contains("SOL-101");
        assertThat(run(folder, "--period", 12).err()).contains("SOL-102");
        assertThat(run(Files.writeString(folder.resolve("a.csv"), ""), "--period", 12)
                        .err())
                .contains("SOL-103");
        assertThat(run(Files.writeString(folder.resolve("b.csv"), "t,y\n"), "--period", 12)
                        .err())
                .contains("SOL-103");
        assertThat(run(Files.writeString(folder.resolve("c.csv"), "t,y\n1,1\n2,2\n3,1\n4,2\n"), "--period", 2)
                        .err())
                .contains("SOL-303", "more than 4");
        assertThat(run(series("nottem"), "--period", 1).err()).contains("SOL-303");
        assertThat(run(Files.writeString(folder.resolve("d.csv"), "t,y\n1,\n2,\n3,\n4,\n5,\n"), "--period", 2)
                        .err())
                .contains("SOL-303");
    }

    @Test
    void wrong_options_are_wrong_use() throws IOException {
        Path in = series("nottem");
        assertThat(run(in).status()).isEqualTo(2);
        assertThat(run(in, "--period", "x").status()).isEqualTo(2);
        assertThat(run(in, "--period", 12, "--s-window", "wide").status()).isEqualTo(2);
        assertThat(run(in, "--period", 12, "--t-degree", 2).status()).isEqualTo(2);
        assertThat(run(in, "--period", 12, "--t-jump", 0).status()).isEqualTo(2);
        assertThat(run(in, "--period", 12, "--quirks", "odd").status()).isEqualTo(2);
    }

    @Test
    void a_result_that_cannot_be_written_is_told() throws IOException {
        Terminal failed = Terminal.run(
                "decompose-series",
                "--in",
                series("nottem"),
                "--period",
                12,
                "--out",
                folder.resolve("no/such/dir.csv"));
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).contains("SOL-901");
    }

    @Test
    void a_season_in_per_cent_adds_up_in_pieces() throws IOException {
        assertThat(run(series("AirPassengers"), "--period", 12, "--scale", "percent")
                        .status())
                .isZero();
        for (String line : written().subList(1, 145)) {
            assertThat(cell(line, 2) + cell(line, 3) + cell(line, 4)).isCloseTo(cell(line, 1), within(1e-9));
        }
    }

    @Test
    void a_year_need_not_be_a_whole_number_of_weeks() throws IOException {
        assertThat(run(series("syn_weekly156"), "--period", "52.18").status()).isZero();
        assertThat(written()).hasSize(157);
    }

    @Test
    void x13_takes_months_apart_and_says_what_it_needs() throws IOException {
        Path months = series("AirPassengers");
        assertThat(run(months, "--period", 12, "--x13", "1949-1", "--scale", "percent")
                        .status())
                .isZero();
        assertThat(written()).hasSize(145);
        assertThat(run(months, "--period", 7, "--x13", "1949-1").err()).contains("12 or of 4");
        assertThat(run(months, "--period", 12, "--x13", "January").status()).isEqualTo(2);
    }
}
