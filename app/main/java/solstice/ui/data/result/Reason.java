package solstice.ui.data.result;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import solstice.intake.table.Reject;

/**
 * Why some rows were refused.
 *
 * @param words as the rows give it; empty for any reason
 * @param rows how many give it
 */
public record Reason(String words, int rows) {

    /** Any reason, then each that is given, the most frequent first. */
    static List<Reason> among(List<Reject> rejects) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rejects.forEach(reject -> counts.merge(reject.reason(), 1, Integer::sum));
        counts.put("", rejects.size());
        return counts.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Reason reason) -> !reason.isAny())
                        .thenComparing(Reason::rows, Comparator.reverseOrder()))
                .toList();
    }

    boolean isAny() {
        return words.isEmpty();
    }

    boolean covers(Reject reject) {
        return isAny() || reject.reason().equals(words);
    }
}
