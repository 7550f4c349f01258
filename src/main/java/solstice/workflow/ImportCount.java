package solstice.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.features.families.FamilyBasis;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sales.SaleKind;
import solstice.intake.sales.SaleLine;
import solstice.intake.table.Reject;
import solstice.store.SalesLoad;

/** Counts rows as an import goes along. */
final class ImportCount {
    private final List<ImportReport.FileReport> files = new ArrayList<>();
    private final List<ImportReport.FileReport> others = new ArrayList<>();
    private @Nullable FamilyBasis families;
    private List<RuleEffect> cleaning = List.of();
    private final Map<SaleKind, long[]> kinds = new EnumMap<>(SaleKind.class);
    private final List<Reject> rejects = new ArrayList<>();
    private String file = "";
    private long kept;
    private long repeats;
    private long overlaps;
    private long allRepeats;
    private long allOverlaps;
    private long rejected;
    private String dates = "";
    private long undated;
    private long negativeQuantity;
    private long zeroPrice;
    private long negativePrice;
    private long noCustomer;
    private long noDescription;
    private long fractional;

    /** Begins a file; {@code dateColumn} is the header of its dates. */
    void begin(String name, String dateColumn) {
        file = name;
        dates = dateColumn;
        undated = 0;
        kept = 0;
        repeats = 0;
        overlaps = 0;
        rejected = 0;
    }

    /** What became of the rows of the file, for the project to remember. */
    SalesLoad.FileTally tally() {
        return new SalesLoad.FileTally(file, rows(), kept, repeats, overlaps, undated);
    }

    /** Rows of the file so far. */
    long rows() {
        return kept + repeats + overlaps + rejected;
    }

    void add(SaleLine line, SaleKind kind, SalesLoad.Outcome outcome) {
        switch (outcome) {
            case KEPT -> keep(line, kind);
            case REPEAT -> repeats++;
            case OVERLAP -> overlaps++;
        }
    }

    private void keep(SaleLine line, SaleKind kind) {
        kept++;
        kinds.computeIfAbsent(kind, first -> new long[1])[0]++;
        negativeQuantity += line.quantity() < 0 ? 1 : 0;
        zeroPrice += line.price() == 0 ? 1 : 0;
        negativePrice += line.price() < 0 ? 1 : 0;
        noCustomer += line.customer().isEmpty() ? 1 : 0;
        fractional += line.extras().fractional() ? 1 : 0;
        noDescription += line.title().isBlank() ? 1 : 0;
    }

    void reject(Reject reject) {
        rejected++;
        undated += reject.column().equals(dates) ? 1 : 0;
        if (rejects.size() < ImportReport.MOST_REJECTS) {
            rejects.add(reject);
        }
    }

    ImportReport.FileReport end() {
        ImportReport.FileReport report =
                new ImportReport.FileReport(file, FileRole.SALES, rows(), kept, repeats + overlaps, rejected);
        allRepeats += repeats;
        allOverlaps += overlaps;
        files.add(report);
        return report;
    }

    /** Accounts for a file that was counted elsewhere. */
    void add(ImportReport.FileReport report, List<Reject> found) {
        others.add(report);
        found.stream().limit(ImportReport.MOST_REJECTS - rejects.size()).forEach(rejects::add);
    }

    void basis(FamilyBasis basis) {
        families = basis;
    }

    void cleaning(List<RuleEffect> effects) {
        cleaning = effects;
    }

    /** Why the first rejected row was rejected; empty where none was. */
    String firstReason() {
        return rejects.isEmpty()
                ? ""
                : rejects.get(0).column() + ": " + rejects.get(0).reason().words();
    }

    ImportReport report(ImportRequest request, AlmanacFiles almanac, WeatherCover cover, double seconds) {
        return new ImportReport(
                files.stream().mapToLong(ImportReport.FileReport::read).sum(),
                files.stream().mapToLong(ImportReport.FileReport::kept).sum(),
                files.stream().mapToLong(ImportReport.FileReport::merged).sum(),
                files.stream().mapToLong(ImportReport.FileReport::rejected).sum(),
                Stream.concat(files.stream(), others.stream()).toList(),
                cleaning,
                findings(),
                Stream.concat(rejects.stream(), almanac.rejects()).toList(),
                almanac.weatherDays(),
                almanac.eventCount(),
                almanac.report(cover),
                families,
                request.dryRun(),
                seconds);
    }

    private Map<String, Long> findings() {
        Map<String, Long> findings = new LinkedHashMap<>();
        findings.put("productSales", count(SaleKind.SALE));
        findings.put("cancellations", count(SaleKind.CANCELLATION));
        findings.put("adjustments", count(SaleKind.ADJUSTMENT));
        findings.put("returns", count(SaleKind.RETURN));
        findings.put("negativeQuantity", negativeQuantity);
        findings.put("noProductCodes", count(SaleKind.NO_PRODUCT));
        findings.put("zeroPrice", zeroPrice);
        findings.put("negativePrice", negativePrice);
        findings.put("noCustomer", noCustomer);
        findings.put("noDescription", noDescription);
        findings.put("fractionalQuantity", fractional);
        findings.put("repeats", allRepeats);
        findings.put("overlaps", allOverlaps);
        return Collections.unmodifiableMap(findings);
    }

    private long count(SaleKind kind) {
        return kinds.getOrDefault(kind, new long[1])[0];
    }
}
