package solstice.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.intake.sales.SaleKind;
import solstice.intake.sales.SaleLine;
import solstice.intake.sales.SalesField;
import solstice.intake.sales.SalesFile;
import solstice.intake.sales.ShopHabits;
import solstice.intake.table.Reject;
import solstice.store.SalesLoad;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Takes the rows of sales files into an import under way: read on one thread, kept on another. */
final class SalesIntake {
    private static final int ROWS_BETWEEN_REPORTS = 5_000;
    private static final String HABITS = "habits";

    private final SalesLoad load;
    private final ImportCount count;
    private final CustomerNames names;
    private final Progress progress;

    SalesIntake(SalesLoad load, ImportCount count, CustomerNames names, Progress progress) {
        this.load = load;
        this.count = count;
        this.names = names;
        this.progress = progress;
    }

    /** A row on its way from the reader to the project: a line and its kind, or a reject. */
    private record Row(
            @Nullable SaleLine line,
            @Nullable SaleKind kind,
            @Nullable Reject reject) {}

    /** Reads the files in their order; the first tells how the shop writes its orders and codes, if none has yet. */
    void read(List<SalesFile> files) {
        for (int i = 0; i < files.size(); i++) {
            ShopHabits habits =
                    ShopHabits.parse(load.settingOr(HABITS, files.get(i).habits()::toString));
            read(files.get(i), habits, progress.part(i / (double) files.size(), (i + 1) / (double) files.size()));
        }
    }

    private void read(SalesFile file, ShopHabits habits, Progress part) {
        TraitsSeen traits = new TraitsSeen(file.mapping().segments());
        long start = System.nanoTime();
        count.begin(file.name(), file.mapping().headers().getOrDefault(SalesField.DATE, ""));
        load.beginFile();
        Batches.<Row>run(
                rows -> file.read(
                        line -> rows.accept(new Row(names.of(line), habits.judge(line), null)),
                        reject -> rows.accept(new Row(null, null, reject))),
                row -> {
                    if (count.rows() % ROWS_BETWEEN_REPORTS == 0) {
                        part.throwIfCancelled();
                        long rate = Math.round(count.rows() / ((System.nanoTime() - start) / 1e9));
                        part.report(Doing.READING, file.fractionRead(), file.name(), count.rows(), rate);
                    }
                    keep(row);
                    traits.see(row.line);
                });
        ImportReport.FileReport report = count.end();
        if (report.rejected() == report.read()) {
            throw new SolsticeException(Problem.NOTHING_USABLE, file.name(), report.read(), count.firstReason());
        }
        load.note(count.tally());
        load.facts().addCustomers(traits.profiles());
    }

    private void keep(Row row) {
        if (row.line != null && row.kind != null) {
            count.add(row.line, row.kind, load.add(row.line, row.kind));
        } else if (row.reject != null) {
            count.reject(row.reject);
        }
    }
}
