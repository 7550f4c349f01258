package solstice.workflow;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SaleKind;
import solstice.intake.sales.SaleLine;
import solstice.intake.sales.SalesField;
import solstice.intake.sales.SalesFile;
import solstice.intake.sales.ShopHabits;
import solstice.intake.table.Reject;
import solstice.store.SalesLoad;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/**
 * Takes a shop's files into a project.
 *
 * <p>All files are looked at before the first row is read; the rows of all files become part of the project together
 * or not at all; a row that is there already is merged, so importing a file twice, or two exports that overlap,
 * changes nothing.
 */
public final class ImportSales {
    private static final int ROWS_BETWEEN_REPORTS = 5_000;

    private final Project project;

    public ImportSales(Project project) {
        this.project = project;
    }

    /**
     * Reads, cleans, merges and stores.
     *
     * @throws SolsticeException when a file is not what it should be; the project is then as it was
     * @throws solstice.task.CancelledException when cancelled; the project is then as it was
     */
    public ImportReport run(ImportRequest request, Progress progress) {
        long start = System.nanoTime();
        project.requireWritable();
        ColumnMapping mapping = request.mapping() == null ? null : ColumnMapping.read(request.mapping());
        List<SalesFile> files = open(request.sales(), mapping);
        AlmanacFiles almanac = AlmanacFiles.read(request);
        ImportCount count = new ImportCount();
        WeatherCover cover;
        try (SalesLoad load = project.file().beginLoad()) {
            readSales(files, load, count, progress.part(0, .9));
            load.add(almanac.surroundings());
            if (!files.isEmpty()) {
                Stocktaking.take(load, progress.part(.9, 1));
            }
            cover = WeatherCover.of(load.almanac(), load.span());
            progress.throwIfCancelled();
            if (!request.dryRun()) {
                load.commit();
                project.refresh();
            }
        }
        progress.report("done", 1);
        return count.report(request, almanac, cover, (System.nanoTime() - start) / 1e9);
    }

    private static void readSales(List<SalesFile> files, SalesLoad load, ImportCount count, Progress progress) {
        if (files.isEmpty()) {
            return;
        }
        ShopHabits habits =
                ShopHabits.parse(load.settingOr("habits", files.get(0).habits()::toString));
        for (int i = 0; i < files.size(); i++) {
            Progress part = progress.part(i / (double) files.size(), (i + 1) / (double) files.size());
            read(files.get(i), habits, load, count, part);
        }
    }

    private static void read(SalesFile file, ShopHabits habits, SalesLoad load, ImportCount count, Progress progress) {
        count.begin(file.name(), file.mapping().headers().getOrDefault(SalesField.DATE, ""));
        load.beginFile();
        Batches.<Row>run(
                rows -> file.read(
                        line -> rows.accept(new Row(line, habits.judge(line), null)),
                        reject -> rows.accept(new Row(null, null, reject))),
                row -> {
                    if (count.rows() % ROWS_BETWEEN_REPORTS == 0) {
                        progress.throwIfCancelled();
                        progress.report(file.name(), file.fractionRead());
                    }
                    keep(row, load, count);
                });
        ImportReport.FileReport report = count.end();
        if (report.rejected() == report.read()) {
            throw new SolsticeException(Problem.NOTHING_USABLE, file.name(), report.read(), count.firstReason());
        }
        load.note(count.tally());
    }

    /** A row on its way from the reader to the project: a line and its kind, or a reject. */
    private record Row(
            @Nullable SaleLine line,
            @Nullable SaleKind kind,
            @Nullable Reject reject) {}

    private static void keep(Row row, SalesLoad load, ImportCount count) {
        if (row.line != null && row.kind != null) {
            count.add(row.line, row.kind, load.add(row.line, row.kind));
        } else if (row.reject != null) {
            count.reject(row.reject);
        }
    }

    private static List<SalesFile> open(List<Path> paths, @Nullable ColumnMapping mapping) {
        return paths.stream().map(path -> SalesFile.open(path, mapping)).toList();
    }
}
