package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.retail.SalesWindow;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.task.Progress;

/**
 * How well one year's seasons foretell the next on the sample shop. The tables of {@code src/docs/seasons-indices.md}
 * are what this writes into {@code target/seasons-indices.txt}.
 */
class SeasonalProfilesSkillTest {
    private static final HistorySeries SHOP = DecomposeAssortmentTest.SHOP;
    private static final SalesCalendar CALENDAR = SHOP.calendar(Step.WEEK);
    private static final List<SoldSeries> SERIES = SHOP.all(Step.WEEK);
    private static final CountedSeries COUNTED = new CountedSeries(CALENDAR, SERIES);
    private static final StringBuilder TABLES = new StringBuilder();
    private static final int FEWEST_WEEKS = 13;

    @AfterAll
    static void write() throws IOException {
        Files.writeString(Path.of("target", "seasons-indices.txt"), TABLES);
    }

    private static int week(String monday) {
        return CALENDAR.starts().indexOf(LocalDate.parse(monday));
    }

    /** Weeks of a year that count. */
    private static int[] weeks(int from) {
        return IntStream.range(from, from + 52).filter(CALENDAR::counts).toArray();
    }

    private static int position(int week) {
        return Math.min(52, CALENDAR.starts().get(week).get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Mean absolute error over a year's weeks, after both are made to average 1 in them. */
    private static double miss(double[] index, SoldSeries series, int[] year) {
        double foretold = Arrays.stream(year)
                .mapToDouble(week -> index[position(week) - 1])
                .average()
                .orElseThrow();
        double sold = Arrays.stream(year)
                .mapToDouble(week -> series.pieces()[week])
                .average()
                .orElseThrow();
        return Arrays.stream(year)
                .mapToDouble(week -> Math.abs(index[position(week) - 1] / foretold - series.pieces()[week] / sold))
                .average()
                .orElseThrow();
    }

    private static double[] raw(SoldSeries series, int[] year, double[] fallback) {
        double level = Arrays.stream(year)
                .mapToDouble(week -> series.pieces()[week])
                .average()
                .orElseThrow();
        double[] index = fallback.clone();
        for (int week : year) {
            index[position(week) - 1] = series.pieces()[week] / level;
        }
        return index;
    }

    private static long sold(SoldSeries series, int[] year) {
        return Arrays.stream(year).filter(week -> series.pieces()[week] > 0).count();
    }

    @Test
    void shrunk_indices_foretell_the_second_year_better_than_raw_ones_the_familys_and_none() {
        int[] first = weeks(week("2009-12-07"));
        int[] second = weeks(week("2010-12-06"));
        SeasonalProfiles known = SeasonalProfiles.of(COUNTED, LocalDate.parse("2010-12-06"), Progress.NONE);
        double[] flat = new double[52];
        Arrays.fill(flat, 1);
        Map<SeriesKey.Level, List<SoldSeries>> levels = SERIES.stream()
                .filter(one -> sold(one, second) >= FEWEST_WEEKS && sold(one, first) >= FEWEST_WEEKS)
                .collect(Collectors.groupingBy(one -> one.key().level(), TreeMap::new, Collectors.toList()));
        TABLES.append("mean absolute error of the second year's weekly indices\n");
        TABLES.append("level series shrunk raw parent flat\n");
        levels.forEach((level, series) -> {
            double[] sum = new double[4];
            for (SoldSeries one : series) {
                ShrunkIndices shrunk = known.indices(one.key()).orElseThrow();
                double[] parent = one.parent() == null
                        ? flat
                        : known.indices(one.parent()).orElseThrow().index();
                sum[0] += miss(shrunk.index(), one, second);
                sum[1] += miss(raw(one, first, parent), one, second);
                sum[2] += miss(parent, one, second);
                sum[3] += miss(flat, one, second);
            }
            Arrays.setAll(sum, i -> sum[i] / series.size());
            TABLES.append(String.format(
                    Locale.ROOT, "%s %d %.3f %.3f %.3f %.3f%n", level, series.size(), sum[0], sum[1], sum[2], sum[3]));
            assertThat(sum[0]).as("%s", level).isLessThan(Math.min(sum[1], Math.min(sum[2], sum[3])));
        });
    }

    /** How often the pieces of a window lie in their interval of four fifths, by level. */
    private static Map<SeriesKey.Level, double[]> covered(String morning, int from, int to) {
        int known = week(morning);
        SalesWindow window = new SalesWindow(
                CALENDAR.starts().get(known + from),
                CALENDAR.starts().get(known + to).minusDays(1));
        SeasonalProfiles profiles = SeasonalProfiles.of(COUNTED, LocalDate.parse(morning), Progress.NONE);
        Map<SeriesKey.Level, double[]> tally = new TreeMap<>();
        for (SoldSeries one : SERIES) {
            long weeks = IntStream.range(0, known)
                    .filter(week -> one.pieces()[week] > 0)
                    .count();
            if (weeks >= FEWEST_WEEKS) {
                profiles.forecast(one.key(), window).ifPresent(forecast -> {
                    double sold = IntStream.range(known + from, known + to)
                            .filter(CALENDAR::counts)
                            .mapToDouble(week -> one.pieces()[week])
                            .sum();
                    double[] sums = tally.computeIfAbsent(one.key().level(), level -> new double[4]);
                    sums[0]++;
                    sums[1] += forecast.piecesInterval().contains(sold) ? 1 : 0;
                    sums[2] += sold < forecast.piecesInterval().low() ? 1 : 0;
                    sums[3] += sold > forecast.piecesInterval().high() ? 1 : 0;
                });
            }
        }
        return tally;
    }

    @Test
    void about_four_intervals_of_five_hold_the_pieces_of_a_window_to_come() {
        TABLES.append("origin window level series inside below above\n");
        Map<SeriesKey.Level, double[]> all = new TreeMap<>();
        for (String morning : List.of("2010-12-06", "2011-03-07", "2011-06-06", "2011-09-05")) {
            Map<SeriesKey.Level, double[]> tally = covered(morning, 5, 13);
            tally.forEach((level, sums) -> {
                TABLES.append(row(morning, level, sums));
                double[] total = all.computeIfAbsent(level, one -> new double[4]);
                Arrays.setAll(total, i -> total[i] + sums[i]);
            });
        }
        all.forEach((level, sums) -> TABLES.append(row("all", level, sums)));
        for (SeriesKey.Level level : List.of(SeriesKey.Level.FAMILY, SeriesKey.Level.PRODUCT)) {
            double[] sums = java.util.Objects.requireNonNull(all.get(level));
            assertThat(sums[1] / sums[0]).as("%s", level).isBetween(0.72, 0.92);
        }
    }

    private static String row(String origin, SeriesKey.Level level, double[] sums) {
        return String.format(
                Locale.ROOT,
                "%s %s %.0f %.3f %.3f %.3f%n",
                origin,
                level,
                sums[0],
                sums[1] / sums[0],
                sums[2] / sums[0],
                sums[3] / sums[0]);
    }
}
