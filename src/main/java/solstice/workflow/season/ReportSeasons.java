package solstice.workflow.season;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import solstice.export.ReportFile;
import solstice.seasonality.SeasonalityReport;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/**
 * The seasons of many series as a table, a row for each: verdict, figures, peak, amplitude, trend and why.
 *
 * <p>Columns, in order: {@code level, id, name, observations, pieces, verdict, strength, beyond_noise, trend_strength,
 * p_strength, agreement, p_agreement, p_dummies, p_qs, p_friedman, p_kruskal_wallis, fit_to_plan_with, peak, peak_index, low, low_index, amplitude, trend_change, reasons}. Positions are
 * weeks (or days, or months) of the year; an index of 1 is the average; the amplitude is the highest index less the
 * lowest; the change of the trend is that of its end against its beginning, as a share.
 */
public final class ReportSeasons {
    private static final List<String> HEADER = List.of(
            "level",
            "id",
            "name",
            "observations",
            "pieces",
            "verdict",
            "strength",
            "beyond_noise",
            "trend_strength",
            "p_strength",
            "agreement",
            "p_agreement",
            "p_dummies",
            "p_qs",
            "p_friedman",
            "p_kruskal_wallis",
            "fit_to_plan_with",
            "peak",
            "peak_index",
            "low",
            "low_index",
            "amplitude",
            "trend_change",
            "reasons");

    private static final SeasonWords WORDS = SeasonWords.ENGLISH;

    private final DecomposeAssortment decompose;

    public ReportSeasons(Project project) {
        this(new DecomposeAssortment(project));
    }

    ReportSeasons(DecomposeAssortment decompose) {
        this.decompose = decompose;
    }

    /**
     * Writes the report.
     *
     * @param wanted which series; those of one kind come out with the strongest season first
     * @param file a workbook where it ends in {@code .xlsx}, else CSV; replaced if it is there
     * @return how many series it tells of
     * @throws SolsticeException if the project holds no sales, or the file cannot be written
     */
    public int write(Predicate<SeriesKey> wanted, SeriesOptions options, Path file, Progress progress) {
        List<SeasonView> views = new ArrayList<>(decompose.views(wanted, options, progress));
        views.sort(
                java.util.Comparator.comparing((SeasonView view) -> view.key().level())
                        .thenComparingDouble(view -> rank(view.report())));
        ReportFile.write(
                file, "Seasons", HEADER, views.stream().map(ReportSeasons::row).toList());
        return views.size();
    }

    private static double rank(SeasonalityReport report) {
        return Double.isNaN(report.beyondNoise()) ? 1 : -report.beyondNoise();
    }

    private static List<@Nullable Object> row(SeasonView view) {
        SeasonalityReport report = view.report();
        double[] index = view.indices().index();
        boolean told = !Double.isNaN(report.seasonalStrength());
        int peak = extreme(index, 1);
        int low = extreme(index, -1);
        List<@Nullable Object> row = new ArrayList<>(List.of(
                view.key().level().toString(),
                view.key().id(),
                view.name(),
                Arrays.stream(view.decomposition().observed())
                        .filter(y -> !Double.isNaN(y))
                        .count(),
                Arrays.stream(view.decomposition().observed())
                        .filter(y -> !Double.isNaN(y))
                        .sum(),
                report.verdict().name().toLowerCase(java.util.Locale.ROOT),
                report.seasonalStrength(),
                report.beyondNoise(),
                report.trendStrength(),
                report.noise().probability(report.seasonalStrength()),
                report.tests().agreement().statistic(),
                report.tests().agreement().probability(),
                report.tests().dummies().probability(),
                report.tests().qs().probability(),
                report.tests().friedman().probability(),
                report.tests().kruskalWallis().probability(),
                report.isFitToPlanWith() ? "yes" : "no"));
        row.addAll(
                told
                        ? List.of(peak + 1, index[peak], low + 1, index[low], index[peak] - index[low])
                        : Arrays.asList(null, null, null, null, null));
        row.add(change(view.decomposition().trend()));
        List<String> why = new ArrayList<>(WORDS.reasons(report));
        why.addAll(WORDS.findings(view));
        if (!WORDS.notes(view).isEmpty()) {
            why.add(WORDS.notes(view));
        }
        row.add(String.join(" ", why));
        return row;
    }

    private static int extreme(double[] index, int sign) {
        int best = 0;
        for (int at = 1; at < index.length; at++) {
            best = sign * index[at] > sign * index[best] ? at : best;
        }
        return best;
    }

    private static double change(double[] trend) {
        double[] known =
                Arrays.stream(trend).filter(level -> !Double.isNaN(level)).toArray();
        return known.length > 0 && known[0] > 0 ? known[known.length - 1] / known[0] - 1 : Double.NaN;
    }
}
