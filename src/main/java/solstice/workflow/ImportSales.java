package solstice.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import solstice.intake.almanac.ReadySets;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SalesFile;
import solstice.retail.SalesHistory;
import solstice.retail.Surroundings;
import solstice.retail.calendar.CalendarEvent;
import solstice.retail.calendar.EventYears;
import solstice.store.SalesLoad;
import solstice.task.Doing;
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
            if (request.rules() != null) {
                load.apply(request.rules());
            }
            new SalesIntake(load, count, names, progress.part(0, .9)).read(files);
            load.add(almanac.surroundings());
            SalesHistory history = null;
            if (!files.isEmpty() || !request.facts().isEmpty() || request.rules() != null) {
                history = load.history();
                new FactsIntake(load, count, names, progress.part(.9, .95)).read(request.facts(), history);
                count.basis(Stocktaking.take(load, history, progress.part(.95, 1)));
                count.cleaning(CleanSales.effects(load.rules(), load.concerned(), history, load.almanac()));
            }
            followRules(load);
            cover = WeatherCover.of(load.almanac(), load.span());
            progress.throwIfCancelled();
            if (!request.dryRun()) {
                names.keep(load);
                load.commit();
                project.refresh(history);
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
