package solstice.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import solstice.features.season.SalesCalendar;
import solstice.features.season.SalesSeries;
import solstice.features.season.SeasonReader;
import solstice.features.season.Step;
import solstice.features.season.TradingDays;
import solstice.intake.sales.SaleKind;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.workflow.QualityReport.Coverage;
import solstice.workflow.QualityReport.FilledWeek;
import solstice.workflow.QualityReport.Gap;
import solstice.workflow.QualityReport.Quarter;
import solstice.workflow.QualityReport.Turnover;
import solstice.workflow.QualityReport.Week;
import solstice.workflow.season.ProjectSeries;

/** Says how well a project's sales cover the time they span. */
public final class DescribeQuality {
    private final Project project;

    public DescribeQuality(Project project) {
        this.project = project;
    }

    /**
     * Looks through all sales.
     *
     * @throws solstice.task.SolsticeException while the project has none
     */
    public QualityReport run() {
        SalesHistory history = project.soldHistory();
        SalesWindow span = new SalesWindow(history.firstDay(), history.lastDay());
        return of(
                history,
                new ProjectSeries(project).calendar(Step.WEEK),
                WeatherCover.of(project.almanac(), Optional.of(span)),
                project.file().sales().kinds());
    }

    static QualityReport of(
            SalesHistory history, SalesCalendar decomposed, WeatherCover weather, Map<SaleKind, Long> kinds) {
        TradingDays days = TradingDays.of(history);
        return new QualityReport(
                new SalesWindow(history.firstDay(), history.lastDay()),
                days.count(),
                history.size(),
                IntStream.range(0, history.size())
                        .filter(line -> history.customer(line) != SalesHistory.NO_CUSTOMER)
                        .count(),
                weeks(history),
                filled(history, decomposed),
                days.gaps(QualityReport.GAP_DAYS).stream()
                        .map(gap -> new Gap(gap, days.usual(gap)))
                        .toList(),
                turnover(history),
                weather,
                kinds);
    }

    private static List<Week> weeks(SalesHistory history) {
        SalesCalendar calendar = SalesCalendar.of(history, Step.WEEK);
        int[] lines = new int[calendar.size()];
        for (int line = 0; line < history.size(); line++) {
            lines[calendar.slot(history.day(line))]++;
        }
        List<Week> weeks = new ArrayList<>(lines.length);
        for (int slot = 0; slot < lines.length; slot++) {
            Coverage coverage =
                    calendar.counts(slot) ? Coverage.FULL : lines[slot] == 0 ? Coverage.NONE : Coverage.PARTIAL;
            weeks.add(new Week(calendar.starts().get(slot), lines[slot], coverage));
        }
        return weeks;
    }

    /** Where the rules have every week count, none is filled. */
    private static List<FilledWeek> filled(SalesHistory history, SalesCalendar calendar) {
        double[] pieces = SalesSeries.of(history, calendar, line -> true);
        return SeasonReader.of(calendar, false).read(pieces).filled().stream()
                .map(week ->
                        new FilledWeek(week.start(), pieces[calendar.starts().indexOf(week.start())], week.pieces()))
                .toList();
    }

    private static Turnover turnover(SalesHistory history) {
        int[] first = new int[history.products().size()];
        int[] last = new int[first.length];
        for (int line = history.size() - 1; line >= 0; line--) {
            int product = history.product(line);
            first[product] = history.day(line);
            last[product] = last[product] == 0 ? history.day(line) : last[product];
        }
        SalesWindow span = new SalesWindow(history.firstDay(), history.lastDay());
        long settled = Turnover.freshFrom(span).toEpochDay();
        long recent = Turnover.endedBefore(span).toEpochDay();
        NavigableMap<LocalDate, int[]> quarters = quarters(history);
        int[] sums = new int[2];
        for (int product = 0; product < first.length; product++) {
            if (first[product] >= settled) {
                quarters.floorEntry(LocalDate.ofEpochDay(first[product])).getValue()[0]++;
                sums[0]++;
            }
            if (last[product] < recent) {
                quarters.floorEntry(LocalDate.ofEpochDay(last[product])).getValue()[1]++;
                sums[1]++;
            }
        }
        List<Quarter> found = new ArrayList<>();
        quarters.forEach((start, counts) -> found.add(new Quarter(start, counts[0], counts[1])));
        return new Turnover(first.length, sums[0], sums[1], found);
    }

    private static NavigableMap<LocalDate, int[]> quarters(SalesHistory history) {
        LocalDate first = history.firstDay();
        LocalDate start = first.withDayOfMonth(1).withMonth((first.getMonthValue() - 1) / 3 * 3 + 1);
        NavigableMap<LocalDate, int[]> quarters = new TreeMap<>();
        for (; !start.isAfter(history.lastDay()); start = start.plusMonths(3)) {
            quarters.put(start, new int[2]);
        }
        return quarters;
    }
}
