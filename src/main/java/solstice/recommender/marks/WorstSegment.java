package solstice.recommender.marks;

import java.util.Arrays;
import java.util.Map;

/**
 * The segment that a method serves worst.
 *
 * @param segment its id; empty when no segment is large enough
 * @param ratio its mean mark over the mean of all customers; {@code NaN} when no segment is large enough
 * @param customers how many of its customers were judged
 */
public record WorstSegment(String segment, double ratio, int customers) {
    /** Segments with fewer customers judged say too little. */
    public static final int FEWEST = 30;

    private static final WorstSegment NONE = new WorstSegment("", Double.NaN, 0);

    /**
     * Finds it.
     *
     * @param segments members by id, ascending
     * @param customers the customers judged, ascending
     * @param marks theirs
     */
    public static WorstSegment of(Map<String, int[]> segments, int[] customers, double[] marks) {
        double mean = Arrays.stream(marks).average().orElse(Double.NaN);
        WorstSegment worst = NONE;
        for (Map.Entry<String, int[]> segment : segments.entrySet()) {
            double sum = 0;
            int judged = 0;
            for (int i = 0; i < customers.length; i++) {
                if (Arrays.binarySearch(segment.getValue(), customers[i]) >= 0) {
                    sum += marks[i];
                    judged++;
                }
            }
            double ratio = sum / judged / mean;
            if (judged >= FEWEST && !(ratio >= worst.ratio)) {
                worst = new WorstSegment(segment.getKey(), ratio, judged);
            }
        }
        return worst;
    }
}
