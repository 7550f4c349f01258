package solstice.ui.data.result;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;

/**
 * Why some rows were refused.
 *
 * @param why what they give as reason; null for any
 * @param rows how many give it
 */
public record Reason(@Nullable RejectReason why, int rows) {

    /** Any reason, then each that is given, the most frequent first. */
    static List<Reason> among(List<Reject> rejects) {
        Map<RejectReason, Integer> counts = new LinkedHashMap<>();
        rejects.forEach(reject -> counts.merge(reject.reason(), 1, Integer::sum));
        Stream<Reason> given = counts.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Reason::rows, Comparator.reverseOrder()));
        return Stream.concat(Stream.of(new Reason(null, rejects.size())), given).toList();
    }

    boolean isAny() {
        return why == null;
    }

    boolean covers(Reject reject) {
        return isAny() || reject.reason() == why;
    }
}
