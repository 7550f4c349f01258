package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import solstice.store.Access;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;

class TwoWindowsTest {
    private static final int ROWS = 2_000;

    @TempDir
    Path folder;

    @Test
    void the_second_to_open_reads_what_was_there_and_changes_nothing() throws IOException {
        Path file = folder.resolve("p.solstice");
        try (Project first = Project.openOrCreate(file)) {
            take(first, sales(1));
            try (Project second = Project.open(file)) {
                assertThat(first.access()).isEqualTo(Access.WRITABLE);
                assertThat(second.access()).isEqualTo(Access.OPEN_ELSEWHERE);
                assertThat(second.history().size()).isEqualTo(ROWS);
                assertReadOnly(() -> take(second, sales(2)));
                assertReadOnly(() -> new TrainRecommender(second)
                        .run(new TrainingRequest(null, 1, 1, TrainingRequest.Device.CPU), Progress.NONE, step -> {}));

                take(first, sales(2));
                assertThat(first.history().size()).isEqualTo(2 * ROWS);
                assertThat(new DescribeProject(second).run().rowsKept()).isEqualTo(ROWS);
            }
            try (Project again = Project.open(file)) {
                assertThat(again.history().size()).isEqualTo(2 * ROWS);
            }
        }
        try (Project next = Project.open(file)) {
            assertThat(next.access()).isEqualTo(Access.WRITABLE);
        }
    }

    @Test
    void a_project_held_by_another_program_is_read_at_any_moment_of_its_imports() throws IOException {
        Path file = folder.resolve("p.solstice");
        List<Object> arguments = new ArrayList<>(List.of(file));
        for (int part = 0; part < 30; part++) {
            arguments.add(sales(part));
        }
        try (ChildProgram other = ChildProgram.start(OtherWindow.class, arguments.toArray())) {
            assertThat(other.says()).isEqualTo("WRITABLE");
            for (int look = 0; look < 10; look++) {
                try (Project second = Project.open(file)) {
                    assertThat(second.access()).isEqualTo(Access.OPEN_ELSEWHERE);
                    assertThat(second.history().size() % ROWS).isZero();
                }
            }
            assertThat(other.says()).isEqualTo("done");
            try (Project second = Project.open(file)) {
                assertThat(second.history().size()).isEqualTo(30 * ROWS);
            }
        }
    }

    @Test
    void looking_at_ones_own_project_a_second_time_keeps_others_from_writing() throws IOException {
        Path file = folder.resolve("p.solstice");
        try (Project first = Project.openOrCreate(file)) {
            take(first, sales(1));
            Project.open(file).close();

            try (ChildProgram other = ChildProgram.start(OtherWindow.class, file)) {
                assertThat(other.says()).isEqualTo("OPEN_ELSEWHERE");
            }
        }
    }

    @Test
    void a_program_that_was_killed_leaves_no_lock() throws IOException, InterruptedException {
        Path file = folder.resolve("p.solstice");
        try (ChildProgram other = ChildProgram.start(OtherWindow.class, file, sales(1))) {
            other.says();
            other.says();
            other.kill();
        }

        try (Project project = Project.open(file)) {
            assertThat(project.access()).isEqualTo(Access.WRITABLE);
            assertThat(project.history().size()).isEqualTo(ROWS);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_takes_no_changes_is_read_and_stays_as_it_is() throws IOException {
        Path file = folder.resolve("p.solstice");
        try (Project project = Project.openOrCreate(file)) {
            take(project, sales(1));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        byte[] before = Files.readAllBytes(file);

        try (Project project = Project.open(file)) {
            assertThat(project.access()).isEqualTo(Access.NOT_WRITABLE);
            assertThat(project.history().size()).isEqualTo(ROWS);
            assertReadOnly(() -> take(project, sales(2)));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void no_copy_is_left_for_anybody_to_find() throws IOException {
        Path file = folder.resolve("p.solstice");
        try (Project first = Project.openOrCreate(file)) {
            take(first, sales(1));
            List<Path> before = copies();
            try (Project second = Project.open(file)) {
                assertThat(second.history().size()).isEqualTo(ROWS);
                assertThat(copies()).isEqualTo(before);
            }
        }
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("solstice-\\d+\\.solstice.*"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertReadOnly(Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.PROJECT_READ_ONLY));
    }

    private static void take(Project project, Path sales) {
        new ImportSales(project).run(ImportRequest.ofSales(List.of(sales)), Progress.NONE);
    }

    private Path sales(int part) {
        StringBuilder rows = new StringBuilder("order,date,sku,title,qty,price,customer,country\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append(part * ROWS + row)
                    .append(",2011-05-01,12345,LAMP,2,1.50,")
                    .append(row % 97)
                    .append(",UK\n");
        }
        try {
            return Files.writeString(folder.resolve("sales" + part + ".csv"), rows);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
