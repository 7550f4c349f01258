package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import solstice.start.Main;
import solstice.task.CancelledException;
import solstice.task.Progress;

class CancelledImportTest {
    @TempDir
    Path folder;

    /** Wants no more after so many looks. */
    private static final class Impatient implements Progress {
        private final AtomicInteger looks = new AtomicInteger();
        private final int patience;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void report(String step, double fraction) {
            assertThat(fraction).isBetween(0.0, 1.0);
        }

        @Override
        public boolean isCancelled() {
            return looks.incrementAndGet() > patience;
        }
    }

    @Test
    void cancelled_at_any_look_it_leaves_the_project_as_it_was_and_its_file_as_small() throws IOException {
        List<Path> years = SampleCut.write(folder, 20, "2012-01-01");
        Path file = folder.resolve("p.solstice");
        long oldRows = take(file, years.get(0), new Impatient(Integer.MAX_VALUE));
        long oldSize = Files.size(file);
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        Path copy = Files.copy(file, folder.resolve("copy.solstice"));
        long allRows = take(copy, years.get(1), patient);
        int looks = patient.looks.get();
        assertThat(looks).isGreaterThan(2);

        Random random = new Random(5);
        for (int run = 0; run < 8; run++) {
            int patience = run == 0 ? looks - 1 : random.nextInt(looks);
            assertThatThrownBy(() -> take(file, years.get(1), new Impatient(patience)))
                    .isInstanceOf(CancelledException.class);
            assertThat(rows(file)).isEqualTo(oldRows);
        }
        assertThat(Files.size(file))
                .as("abandoned rows are given back when the project closes")
                .isLessThan(4 * oldSize);
        assertThat(take(file, years.get(1), Progress.NONE)).isEqualTo(allRows);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ctrl_c_in_the_terminal_cancels_and_says_so() throws Exception {
        List<Path> years = SampleCut.write(folder, 3, "2012-01-01");
        Path file = folder.resolve("p.solstice");
        try (ChildProgram child =
                ChildProgram.start(Main.class, "import", "--project", file, "--sales", years.get(0), years.get(1))) {
            while (!Files.exists(file)) {
                Thread.sleep(5);
            }
            Thread.sleep(100);
            child.interrupt();

            assertThat(child.saysAll()).isEqualTo("Cancelled. Nothing was changed.");
            assertThat(child.end()).isEqualTo(130);
        }
        assertThat(file).doesNotExist(); // it was made for this import
    }

    private static long rows(Path file) {
        try (Project project = Project.open(file)) {
            return new DescribeProject(project).run().rowsKept();
        }
    }

    private static long take(Path file, Path sales, Progress progress) {
        try (Project project = Project.openOrCreate(file)) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(sales)), progress);
            return new DescribeProject(project).run().rowsKept();
        }
    }
}
