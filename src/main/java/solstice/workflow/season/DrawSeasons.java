package solstice.workflow.season;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import solstice.export.DecompositionTable;
import solstice.export.SeasonChart;
import solstice.export.SeasonMap;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Draws a shop's seasons as pictures for a presentation. */
public final class DrawSeasons {
    private final DecomposeAssortment decompose;

    public DrawSeasons(Project project) {
        this(new DecomposeAssortment(project));
    }

    DrawSeasons(DecomposeAssortment decompose) {
        this.decompose = decompose;
    }

    /**
     * Draws one series taken apart.
     *
     * @param file a PNG file; replaced if it is there
     * @return the file
     * @throws SolsticeException if there is no such series, or the picture cannot be made
     */
    public Path one(SeriesKey key, SeriesOptions options, Path file) {
        return one(decompose.one(key, options), options, file);
    }

    /** Writes the parts of a series as {@link DecompositionTable}. */
    public static void figures(SeasonView view, Path file) {
        DecompositionTable.write(
                file, view.starts().stream().map(LocalDate::toString).toList(), view.decomposition());
    }

    /** Draws a series that is taken apart already. */
    public static Path one(SeasonView view, SeriesOptions options, Path file) {
        String period = word(options);
        String title = view.name() + ": pieces sold by " + period;
        String subtitle = SeasonWords.ENGLISH.verdict(view.report()) + ". "
                + SeasonWords.ENGLISH.sentence(view.report()) + peaks(view);
        SeasonChart.write(file, title, subtitle, view.starts(), view.decomposition());
        return file;
    }

    /**
     * Draws the seasons of the most seasonal families side by side.
     *
     * @param families how many at most
     * @param file a PNG file; replaced if it is there
     * @return the file
     * @throws SolsticeException if no family has two years of sales, or the picture cannot be made
     */
    public Path map(SeriesOptions options, int families, Path file, Progress progress) {
        List<SeasonMap.Row> rows = decompose.views(SeriesKey.Level.FAMILY, options, progress).stream()
                .sorted(Comparator.comparingDouble(view -> -view.report().beyondNoise()))
                .limit(families)
                .map(view -> new SeasonMap.Row(view.name(), view.indices()))
                .toList();
        if (rows.isEmpty()) {
            throw new SolsticeException(
                    Problem.SERIES_SETTINGS, "No family has the two years of sales that a season needs.");
        }
        String subtitle = "Pieces sold against the family's average " + word(options)
                + "; families whose season stands out most, sorted by peak";
        String position = options.period().name().charAt(0) + word(options).substring(1) + " of the year";
        SeasonMap.write(file, "When families sell", subtitle, position, rows);
        return file;
    }

    private static String word(SeriesOptions options) {
        return options.period().name().toLowerCase(Locale.ROOT);
    }

    private static String peaks(SeasonView view) {
        String peaks = SeasonWords.ENGLISH.peaks(view);
        return peaks.isEmpty() ? "" : " Peaks: " + peaks + ".";
    }
}
