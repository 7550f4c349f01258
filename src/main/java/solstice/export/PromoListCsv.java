package solstice.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import solstice.campaign.Recommendation;
import solstice.campaign.SegmentList;
import solstice.recommender.Reasons;

/**
 * A promo list as CSV (RFC 4180, UTF-8): one line a product, numbers as numbers.
 *
 * <p>A text that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a carriage return)
 * gets an apostrophe before it.
 */
public final class PromoListCsv {
    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "rank",
            "product",
            "title",
            "family",
            "probability",
            "season_index",
            "score",
            "taste",
            "season",
            "base",
            "momentum",
            "repurchase",
            "rule",
            "pinned");

    private PromoListCsv() {}

    /**
     * Writes a list into a folder, replacing an older one of the same name.
     *
     * @return the file, named after segment and window
     */
    public static Path write(SegmentList list, Path folder) {
        Path file = place(list, folder);
        CsvFile.write(file, csv -> rows(list).forEach(csv::writeRecord));
        return file;
    }

    /** Where a list's file lies in a folder, whether it has been written or not. */
    public static Path place(SegmentList list, Path folder) {
        String name = list.segment().id().replaceAll("[^\\p{L}\\p{N}-]+", "_");
        return folder.resolve("promo_" + name + "_" + list.window().from() + "_"
                + list.window().to() + ".csv");
    }

    /** The rows of a list's file, the headers first. */
    public static List<List<String>> rows(SegmentList list) {
        return Stream.concat(Stream.of(COLUMNS), list.recommendations().stream().map(PromoListCsv::row))
                .toList();
    }

    private static List<String> row(Recommendation line) {
        Reasons reasons = line.reasons();
        return List.of(
                String.valueOf(line.rank()),
                CsvFile.safe(line.product().code()),
                CsvFile.safe(line.product().title()),
                CsvFile.safe(line.product().family()),
                number(line.probability(), 5),
                number(line.seasonIndex(), 2),
                number(line.score(), 4),
                number(reasons.taste(), 4),
                number(reasons.season(), 4),
                number(reasons.base(), 4),
                number(reasons.momentum(), 4),
                number(reasons.repurchase(), 4),
                number(reasons.rule(), 4),
                line.pinned() ? "yes" : "no");
    }

    private static String number(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
