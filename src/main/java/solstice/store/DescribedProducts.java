package solstice.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import solstice.intake.sales.SaleKind;
import solstice.store.SaleBlock.Column;

/** Counts products that different descriptions stand for, letter by letter, in lines that are sales. */
final class DescribedProducts {
    private static final int NONE = -1;

    private int[] first = new int[0];
    private final Map<Integer, Set<Integer>> others = new HashMap<>();

    void add(SaleBlock block) {
        long[] kinds = block.column(Column.KIND);
        long[] codes = block.column(Column.CODE);
        long[] titles = block.column(Column.TITLE);
        for (int row = 0; row < block.rows(); row++) {
            if (kinds[row] == SaleKind.SALE.number()) {
                add((int) codes[row], (int) titles[row]);
            }
        }
    }

    private void add(int code, int title) {
        if (code >= first.length) {
            int known = first.length;
            first = Arrays.copyOf(first, Math.max(code + 1, known * 2));
            Arrays.fill(first, known, first.length, NONE);
        }
        if (first[code] == NONE) {
            first[code] = title;
        } else if (first[code] != title) {
            others.computeIfAbsent(code, absent -> new HashSet<>()).add(title);
        }
    }

    /** Products with more than one description; codes that differ in case are one product. */
    long varying(List<String> codes) {
        Map<String, Set<Integer>> titles = new HashMap<>();
        for (int code = 0; code < first.length; code++) {
            if (first[code] != NONE) {
                Set<Integer> all =
                        titles.computeIfAbsent(codes.get(code).toUpperCase(Locale.ROOT), absent -> new HashSet<>());
                all.add(first[code]);
                all.addAll(others.getOrDefault(code, Set.of()));
            }
        }
        return titles.values().stream().filter(all -> all.size() > 1).count();
    }
}
