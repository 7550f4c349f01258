package solstice.cli;

import java.util.Locale;
import solstice.features.families.FamilyBasis;
import solstice.intake.catalogue.FileRole;
import solstice.workflow.ImportReport;

/** What an import did, for the terminal. */
final class ImportWords {
    private ImportWords() {}

    static String of(ImportReport report) {
        StringBuilder words = new StringBuilder();
        report.files()
                .forEach(file ->
                        words.append(line(named(file), file.read(), file.kept(), file.merged(), file.rejected())));
        words.append(
                line("all sales", report.rowsRead(), report.rowsKept(), report.rowsMerged(), report.rowsRejected()));
        report.findings()
                .forEach((finding, rows) -> words.append(String.format(Locale.ROOT, "  %-18s %,11d%n", finding, rows)));
        report.cleaning().forEach(effect -> words.append(String.format("  cleaning %s%n", CleanCommand.line(effect))));
        words.append(AlmanacWords.of(report.almanac()));
        if (report.families() != null && report.families().level() > 0) {
            words.append(families(report.families()));
        }
        words.append(String.format(
                Locale.ROOT,
                "  weather days %,d, events %,d, %.1f s%s",
                report.weatherDays(),
                report.events(),
                report.seconds(),
                report.dryRun() ? " (dry run: nothing kept)" : ""));
        return words.toString();
    }

    private static String named(ImportReport.FileReport file) {
        return file.role() == FileRole.SALES
                ? file.name()
                : file.role().name().toLowerCase(Locale.ROOT) + " " + file.name();
    }

    private static String families(FamilyBasis basis) {
        return String.format(
                Locale.ROOT,
                "  families: level %d of %d of the catalogue's categories makes %,d of %,d products; of the products"
                        + " sold, %,d have their family from it and %,d from their titles%n",
                basis.level(),
                basis.levels(),
                basis.families(),
                basis.products(),
                basis.byCategory(),
                basis.byTitle());
    }

    private static String line(String name, long read, long kept, long merged, long rejected) {
        return String.format(
                Locale.ROOT,
                "%-26s read %,11d = kept %,11d + merged %,9d + rejected %,7d%n",
                name,
                read,
                kept,
                merged,
                rejected);
    }
}
