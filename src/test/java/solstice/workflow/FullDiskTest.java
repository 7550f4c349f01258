package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.store.FullDisk;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class FullDiskTest {
    @TempDir
    Path folder;

    @AfterEach
    void free() {
        FullDisk.free();
    }

    @Test
    void an_import_that_fills_the_disk_says_so_and_leaves_the_project_as_it_was() throws IOException {
        List<Path> years = SampleCut.write(folder, 80, "2012-01-01");
        Path before = folder.resolve("before.solstice");
        long oldRows = take(before, years.get(0));
        Path whole = Files.copy(before, folder.resolve("whole.solstice"));
        FullDisk.leave(Long.MAX_VALUE);
        long allRows = take(whole, years.get(1));
        long written = Long.MAX_VALUE - FullDisk.room();

        // a busy machine tidies up more while the whole is taken: a tenth is short of what must be written on any
        int failed = 0;
        for (double share : new double[] {0, .1, .4, .7, .95}) {
            Path project = Files.copy(before, folder.resolve("p.solstice"), StandardCopyOption.REPLACE_EXISTING);
            FullDisk.leave((long) (written * share));
            Optional<Problem> problem = problemOf(() -> take(project, years.get(1)));
            FullDisk.free();

            failed += problem.isPresent() ? 1 : 0;
            assertThat(problem.orElse(Problem.DISK_FULL)).as("at %.2f", share).isEqualTo(Problem.DISK_FULL);
            assertThat(rows(project)).as("at %.2f", share).isEqualTo(problem.isPresent() ? oldRows : allRows);
            assertThat(take(project, years.get(1))).isEqualTo(allRows);
        }
        assertThat(failed).isGreaterThan(1); // what is written after the commit only tidies up
    }

    private static Optional<Problem> problemOf(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (SolsticeException failure) {
            return Optional.of(failure.problem());
        }
    }

    private static long rows(Path file) {
        try (Project project = Project.open(file)) {
            return new DescribeProject(project).run().rowsKept();
        }
    }

    private static long take(Path file, Path sales) {
        try (Project project = Project.openOrCreate(file)) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(sales)), Progress.NONE);
            return new DescribeProject(project).run().rowsKept();
        }
    }
}
