package solstice.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.intake.almanac.ReadySets;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SaleKind;
import solstice.intake.sales.SaleLine;
import solstice.intake.sales.SalesField;
import solstice.intake.sales.SalesFile;
import solstice.intake.sales.ShopHabits;
import solstice.intake.table.Reject;
import solstice.retail.SalesHistory;
import solstice.retail.Surroundings;
import solstice.retail.calendar.CalendarEvent;
import solstice.retail.calendar.EventYears;
import solstice.store.SalesLoad;
import solstice.task.Doing;
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
        ColumnMemory memory = new ColumnMemory(project);
        List<SalesFile> files = open(request, memory);
        AlmanacFiles almanac = AlmanacFiles.read(request);
        CustomerNames names = CustomerNames.of(project, request.pseudonyms());
        ImportCount count = new ImportCount();
        WeatherCover cover;
        try (SalesLoad load = project.file().beginLoad()) {
            readSales(files, load, new Counter(count, names), progress.part(0, .9));
            load.add(almanac.surroundings());
            if (!files.isEmpty() || !request.facts().isEmpty()) {
                SalesHistory history = load.history();
                new FactsIntake(load, count, names, progress.part(.9, .95)).read(request.facts(), history);
                count.basis(Stocktaking.take(load, history, progress.part(.95, 1)));
            }
            followRules(load);
            cover = WeatherCover.of(load.almanac(), load.span());
            progress.throwIfCancelled();
            if (!request.dryRun()) {
                names.keep(load);
                load.commit();
                project.refresh();
            }
        }
        if (!request.dryRun()) {
            memory.remember(files);
        }
        progress.report(Doing.DONE, 1);
        return count.report(request, almanac, cover, (System.nanoTime() - start) / 1e9);
    }

    /** Marks what comes every year in the years that the sales now reach. */
    private static void followRules(SalesLoad load) {
        load.span().map(EventYears::of).ifPresent(years -> {
            List<CalendarEvent> missing = years.missing(load.events(), ReadySets::of);
            load.add(new Surroundings(List.of(), List.of(), missing));
        });
    }

    /** Who counts the rows of sales and names their customers. */
    private record Counter(ImportCount count, CustomerNames names) {}

    private static void readSales(List<SalesFile> files, SalesLoad load, Counter counter, Progress progress) {
        if (files.isEmpty()) {
            return;
        }
        ShopHabits habits =
                ShopHabits.parse(load.settingOr("habits", files.get(0).habits()::toString));
        for (int i = 0; i < files.size(); i++) {
            Progress part = progress.part(i / (double) files.size(), (i + 1) / (double) files.size());
            read(files.get(i), habits, load, counter, part);
        }
    }

    private static void read(SalesFile file, ShopHabits habits, SalesLoad load, Counter counter, Progress progress) {
        ImportCount count = counter.count;
        TraitsSeen traits = new TraitsSeen(file.mapping().segments());
        long start = System.nanoTime();
        count.begin(file.name(), file.mapping().headers().getOrDefault(SalesField.DATE, ""));
        load.beginFile();
        Batches.<Row>run(
                rows -> file.read(
                        line -> rows.accept(new Row(counter.names.of(line), habits.judge(line), null)),
                        reject -> rows.accept(new Row(null, null, reject))),
                row -> {
                    if (count.rows() % ROWS_BETWEEN_REPORTS == 0) {
                        progress.throwIfCancelled();
                        long rate = Math.round(count.rows() / ((System.nanoTime() - start) / 1e9));
                        progress.report(Doing.READING, file.fractionRead(), file.name(), count.rows(), rate);
                    }
                    keep(row, load, count);
                    traits.see(row.line);
                });
        ImportReport.FileReport report = count.end();
        if (report.rejected() == report.read()) {
            throw new SolsticeException(Problem.NOTHING_USABLE, file.name(), report.read(), count.firstReason());
        }
        load.note(count.tally());
        load.facts().addCustomers(traits.profiles());
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

    private static List<SalesFile> open(ImportRequest request, ColumnMemory memory) {
        ColumnMapping common = request.mapping() == null ? null : ColumnMapping.read(request.mapping());
        List<SalesFile> files = new ArrayList<>();
        for (Path path : request.sales()) {
            ColumnMapping own = request.mappings().get(path);
            files.add(memory.look(path, own == null ? common : own).checked());
        }
        return files;
    }
}
