package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import solstice.start.Main;
import solstice.store.Access;
import solstice.task.Progress;

/** An import in a program of its own, killed as {@code kill -9} does at moments spread over its whole run. */
class KilledImportTest {
    private static final Logger LOG = LoggerFactory.getLogger(KilledImportTest.class);

    /** By how much a file grows at most where a project is opened and no row written yet, and more. */
    private static final long OPENING = 128 * 1024;

    private static final int MOST_AIMED = 5;

    @TempDir
    Path folder;

    private Path old = Path.of("");
    private Path fresh = Path.of("");
    private Path before = Path.of("");
    private long oldRows;
    private long allRows;

    /** A project that holds one year already, and the file of the other. */
    private void prepare(int oneIn, String until) throws IOException {
        List<Path> years = SampleCut.write(folder, oneIn, until);
        old = years.get(0);
        fresh = years.get(1);
        before = folder.resolve("before.solstice");
        oldRows = take(before, old);
        Path both = Files.copy(before, folder.resolve("both.solstice"));
        allRows = take(both, fresh);
        assertThat(allRows).isGreaterThan(oldRows);
    }

    @BeforeEach
    void forget() {
        oldRows = 0;
    }

    @Test
    void killed_at_some_moments_it_leaves_all_or_nothing() throws Exception {
        prepare(35, "2011-09-01");

        Tally tally = new Tally();
        killAt(new double[] {.3, 1.05}, tally);
        int early = tally.begun;
        for (int i = 0; i < MOST_AIMED && tally.begun == early; i++) { // it may be done before the shot is heard
            killWhileWriting(tally);
        }

        assertThat(tally.total()).isGreaterThanOrEqualTo(3);
        assertThat(tally.begun).as("killed while rows were being written").isGreaterThan(early);
    }

    @Test
    @Tag("long")
    void killed_at_forty_moments_it_leaves_all_or_nothing() throws Exception {
        prepare(10, "2012-01-01");
        Random random = new Random(20111209);
        double[] moments = new double[40];
        for (int i = 0; i < moments.length; i++) {
            // every second one in the last quarter of the run, where the rows are made part of the project
            moments[i] = i % 2 == 0 ? random.nextDouble() : .75 + .3 * random.nextDouble();
        }

        Tally tally = new Tally();
        killAt(moments, tally);

        assertThat(tally.total()).isEqualTo(40);
        assertThat(tally.begun).isPositive();
        assertThat(tally.complete).isPositive();
    }

    private void killAt(double[] moments, Tally tally) throws Exception {
        Path undisturbed = Files.copy(before, folder.resolve("undisturbed.solstice"));
        long start = System.nanoTime();
        try (ChildProgram whole = child(undisturbed)) {
            assertThat(whole.end()).isZero();
        }
        long run = System.nanoTime() - start;
        for (double moment : moments) {
            Path project = copy();
            try (ChildProgram child = child(project)) {
                Thread.sleep((long) (run * moment / 1e6));
                child.kill();
            }
            judge(project, tally, "killed at %.3f of the run".formatted(moment));
        }
        LOG.warn("an undisturbed run takes {} s; {}", run / 1e9, tally);
    }

    /** Kills as soon as the file has grown by more than opening it takes: by rows that are not committed yet. */
    private void killWhileWriting(Tally tally) throws Exception {
        Path project = copy();
        try (ChildProgram child = child(project)) {
            while (child.isRunning() && Files.size(project) < Files.size(before) + OPENING) {
                Thread.sleep(1);
            }
            child.kill();
        }
        judge(project, tally, "killed while writing");
    }

    private Path copy() throws IOException {
        return Files.copy(before, folder.resolve("killed.solstice"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** All or nothing is there, and a next import completes it. */
    private void judge(Path project, Tally tally, String what) throws IOException {
        boolean untouched = Files.mismatch(before, project) < 0;
        long rows = look(project);
        assertThat(rows).as(what).isIn(oldRows, allRows);
        tally.add(untouched, rows == allRows);
        assertThat(take(project, fresh)).isEqualTo(allRows);
    }

    private ChildProgram child(Path project) {
        return ChildProgram.start(Main.class, "import", "--project", project, "--sales", fresh);
    }

    /** What the project holds: every row is read, so that nothing torn goes unseen. */
    private static long look(Path file) {
        try (Project project = Project.open(file)) {
            assertThat(project.access()).isEqualTo(Access.WRITABLE);
            ProjectSummary summary = new DescribeProject(project).run();
            assertThat(project.products()).hasSize(summary.products());
            return summary.rowsKept();
        }
    }

    private static long take(Path file, Path sales) {
        try (Project project = Project.openOrCreate(file)) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(sales)), Progress.NONE);
            return new DescribeProject(project).run().rowsKept();
        }
    }

    /** How far the killed programs had come. */
    private static final class Tally {
        private int untouched;
        private int begun;
        private int complete;

        void add(boolean unchanged, boolean holdsAll) {
            if (holdsAll) {
                complete++;
            } else if (unchanged) {
                untouched++;
            } else {
                begun++;
            }
        }

        int total() {
            return untouched + begun + complete;
        }

        @Override
        public String toString() {
            return "%d kills: %d before the file was touched, %d while it was being written (old state), %d after the commit (all)"
                    .formatted(total(), untouched, begun, complete);
        }
    }
}
