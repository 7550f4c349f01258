package solstice.intake.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import solstice.intake.sheet.Blank;
import solstice.intake.sheet.Cells;
import solstice.intake.sheet.HeaderWords;
import solstice.intake.sheet.Sheet;
import solstice.intake.sheet.Taken;
import solstice.intake.sheet.Unusable;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.retail.Campaign;
import solstice.retail.SalesWindow;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A file of promotions: a start, an end, and one or more columns that name them; a discount goes into the name. */
public final class CampaignsFile {
    private static final int LONGEST = 1_000;

    private final Sheet sheet;
    private final int start;
    private final int end;
    private final List<Integer> names;
    private final Cells cells;

    private CampaignsFile(Sheet sheet, int start, int end, List<Integer> names) {
        this.sheet = sheet;
        this.start = start;
        this.end = end;
        this.names = names;
        this.cells = Cells.of(
                List.of(),
                Stream.concat(sheet.sample(start).stream(), sheet.sample(end).stream())
                        .toList());
    }

    /**
     * Looks at a file.
     *
     * @throws SolsticeException when it has no start, no end or no name
     */
    public static CampaignsFile open(Path path) {
        Sheet sheet = Sheet.open(path);
        List<Integer> start = HeaderWords.columns("role.start", sheet.headers());
        List<Integer> end = HeaderWords.columns("role.end", sheet.headers());
        List<Integer> names = HeaderWords.columns("role.name", sheet.headers());
        if (start.isEmpty() || end.isEmpty() || names.isEmpty()) {
            throw new SolsticeException(
                    Problem.COLUMNS_UNKNOWN, sheet.name(), "name, start, end", String.join(", ", sheet.headers()));
        }
        List<Integer> named = Stream.concat(
                        names.stream().sorted(), HeaderWords.columns("role.discount", sheet.headers()).stream())
                .toList();
        return new CampaignsFile(sheet, start.get(0), end.get(0), named);
    }

    public String name() {
        return sheet.name();
    }

    /** Reads the whole file. Of equal rows one is kept. */
    public Taken<Campaign> read() {
        Set<Campaign> kept = new LinkedHashSet<>();
        List<Reject> rejects = new ArrayList<>();
        long[] rows = {0};
        sheet.read(row -> {
            rows[0]++;
            try {
                kept.add(campaign(row));
            } catch (Unusable unusable) {
                rejects.add(sheet.reject(row, unusable.column(), unusable.reason()));
            }
        });
        return new Taken<>(rows[0], List.copyOf(kept), rejects);
    }

    private Campaign campaign(Sheet.Row row) throws Unusable {
        String name = names.stream()
                .map(row::text)
                .filter(text -> !Blank.is(text))
                .distinct()
                .collect(Collectors.joining(" "));
        if (name.isEmpty()) {
            throw new Unusable(names.get(0), RejectReason.NO_NAME);
        }
        LocalDate from = cells.day(row, start);
        LocalDate to = cells.day(row, end);
        if (from == null || to == null) {
            throw new Unusable(from == null ? start : end, RejectReason.NO_DATE);
        }
        if (to.isBefore(from)) {
            throw new Unusable(end, RejectReason.ENDS_BEFORE_IT_BEGINS);
        }
        return new Campaign(name.length() > LONGEST ? name.substring(0, LONGEST) : name, new SalesWindow(from, to));
    }
}
