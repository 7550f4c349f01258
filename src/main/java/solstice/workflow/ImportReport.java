package solstice.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import solstice.features.families.FamilyBasis;
import solstice.intake.catalogue.FileRole;
import solstice.intake.table.Reject;

/**
 * What an import did, to the row: {@code rowsRead = rowsKept + rowsMerged + rowsRejected}, of the sales as a whole
 * and of each file.
 *
 * @param rowsRead rows below the headers of the sales files
 * @param rowsKept rows that are now in the project and were not before
 * @param rowsMerged rows that repeat a kept one in every field, in one file or across files
 * @param rowsRejected rows that cannot be used
 * @param files the same by file: sales in the order given, then files on products and customers
 * @param cleaning every rule of cleaning with what it concerns in the whole project, this import included; empty where
 *     neither sales nor facts nor rules came in
 * @param findings how many kept rows show each peculiarity, such as {@code cancellations}
 * @param rejects the rejected rows, at most {@value #MOST_REJECTS}, and then what was rejected of weather and events
 * @param weatherDays days of weather read
 * @param events marked days read
 * @param almanac the files about the days themselves, one by one
 * @param families how products came by their families; null where neither sales nor catalogue came in
 * @param dryRun whether nothing was kept, only counted
 * @param seconds how long it took
 */
public record ImportReport(
        long rowsRead,
        long rowsKept,
        long rowsMerged,
        long rowsRejected,
        List<FileReport> files,
        List<RuleEffect> cleaning,
        Map<String, Long> findings,
        List<Reject> rejects,
        int weatherDays,
        int events,
        AlmanacReport almanac,
        @Nullable FamilyBasis families,
        boolean dryRun,
        double seconds) {
    /** More rejects than anybody reads; the counts are exact all the same. */
    static final int MOST_REJECTS = 100_000;

    /**
     * One file's part.
     *
     * @param name its name
     * @param role what it tells of
     * @param kept rows that say something the project did not know
     * @param merged rows that repeat what it knew, or what another row of the file says
     */
    public record FileReport(String name, FileRole role, long read, long kept, long merged, long rejected) {}
}
