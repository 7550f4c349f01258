package solstice.intake.sheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import solstice.retail.KeyIndex;

/** Which column of a sheet holds the keys by which it joins the sales. */
public final class KeyColumn {
    private static final double SOME = .1;
    private static final double MOST = .5;

    private KeyColumn() {}

    /**
     * Chooses by header and by content: of the columns with a likely name the one whose values are known best, else
     * one that is known well whatever its name, else the likeliest name that has any value.
     *
     * @param named columns with a likely name, the likeliest first
     * @param known the keys of the sales; empty when there are none to compare with
     * @return a column, or -1
     */
    public static int of(Sheet sheet, List<Integer> named, KeyIndex<String> known) {
        if (!known.isEmpty()) {
            int best = best(sheet, named, known, SOME);
            if (best < 0) {
                List<Integer> all =
                        IntStream.range(0, sheet.headers().size()).boxed().toList();
                best = best(sheet, all, known, MOST);
            }
            if (best >= 0) {
                return best;
            }
        }
        return named.stream()
                .filter(column -> !sheet.sample(column).isEmpty())
                .findFirst()
                .orElse(-1);
    }

    private static int best(Sheet sheet, List<Integer> columns, KeyIndex<String> known, double least) {
        double[] shares = new double[sheet.headers().size()];
        columns.forEach(column -> shares[column] = share(sheet.sample(column), known));
        return columns.stream()
                .filter(column -> shares[column] >= least)
                .max(Comparator.comparingDouble((Integer column) -> shares[column])
                        .thenComparing(column -> -columns.indexOf(column)))
                .orElse(-1);
    }

    /** The part of a column's values that are known. */
    public static double share(List<String> cells, KeyIndex<String> known) {
        Set<String> distinct = new HashSet<>(cells);
        long found =
                distinct.stream().filter(key -> known.find(key).isPresent()).count();
        return distinct.isEmpty() ? 0 : found / (double) distinct.size();
    }
}
