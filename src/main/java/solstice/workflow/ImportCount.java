package solstice.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import solstice.intake.Reject;
import solstice.intake.SaleKind;
import solstice.intake.SaleLine;

/** Counts rows as an import goes along. */
final class ImportCount {
    private final List<ImportReport.FileReport> files = new ArrayList<>();
    private final Map<String, Long> findings = new LinkedHashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private String file = "";
    private long kept;
    private long merged;
    private long rejected;

    ImportCount() {
        Stream.of(
                        "productSales",
                        "cancellations",
                        "adjustments",
                        "returns",
                        "negativeQuantity",
                        "noProductCodes",
                        "zeroPrice",
                        "negativePrice",
                        "noCustomer",
                        "noDescription")
                .forEach(finding -> findings.put(finding, 0L));
    }

    void begin(String name) {
        file = name;
        kept = 0;
        merged = 0;
        rejected = 0;
    }

    void keep(SaleLine line, SaleKind kind) {
        kept++;
        findings(line, kind).forEach(finding -> findings.merge(finding, 1L, Long::sum));
    }

    void merge() {
        merged++;
    }

    void reject(Reject reject) {
        rejected++;
        if (rejects.size() < ImportReport.MOST_REJECTS) {
            rejects.add(reject);
        }
    }

    ImportReport.FileReport end() {
        ImportReport.FileReport report =
                new ImportReport.FileReport(file, kept + merged + rejected, kept, merged, rejected);
        files.add(report);
        return report;
    }

    /** Why the first rejected row was rejected; empty where none was. */
    String firstReason() {
        return rejects.isEmpty()
                ? ""
                : rejects.get(0).column() + ": " + rejects.get(0).reason();
    }

    ImportReport report(ImportRequest request, int weatherDays, int events, double seconds) {
        return new ImportReport(
                files.stream().mapToLong(ImportReport.FileReport::read).sum(),
                files.stream().mapToLong(ImportReport.FileReport::kept).sum(),
                files.stream().mapToLong(ImportReport.FileReport::merged).sum(),
                files.stream().mapToLong(ImportReport.FileReport::rejected).sum(),
                List.copyOf(files),
                Collections.unmodifiableMap(findings),
                List.copyOf(rejects),
                weatherDays,
                events,
                request.dryRun(),
                seconds);
    }

    private static Set<String> findings(SaleLine line, SaleKind kind) {
        Set<String> found = new HashSet<>();
        switch (kind) {
            case SALE -> found.add("productSales");
            case CANCELLATION -> found.add("cancellations");
            case ADJUSTMENT -> found.add("adjustments");
            case RETURN -> found.add("returns");
            case NO_PRODUCT -> found.add("noProductCodes");
            case NO_PRICE -> {}
        }
        addIf(line.quantity() < 0, "negativeQuantity", found);
        addIf(line.price() == 0, "zeroPrice", found);
        addIf(line.price() < 0, "negativePrice", found);
        addIf(line.customer().isEmpty(), "noCustomer", found);
        addIf(line.title().isBlank(), "noDescription", found);
        return found;
    }

    private static void addIf(boolean holds, String finding, Set<String> found) {
        if (holds) {
            found.add(finding);
        }
    }
}
