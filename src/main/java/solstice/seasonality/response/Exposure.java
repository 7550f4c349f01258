package solstice.seasonality.response;

import java.util.Arrays;
import java.util.List;

/**
 * A series and the weather that it was exposed to.
 *
 * @param share what was left of it, week by week
 * @param firstPosition season position of the first observation, 1 to the period
 * @param period observations a year, 52 for weeks
 * @param anomalies one for each figure of the weather there is, each as long as the shares and its lags
 */
public record Exposure(RemainderShare share, int firstPosition, int period, List<Anomaly> anomalies) {
    /** A figure must be known for this part of the weeks to be looked at. */
    private static final double KNOWN = 0.8;

    public Exposure {
        int expected = share.values().length + Anomaly.LAGS;
        if (anomalies.stream().anyMatch(anomaly -> anomaly.values().length != expected)) {
            throw new IllegalArgumentException("wanted: anomalies of " + expected + " weeks");
        }
        anomalies = anomalies.stream()
                .sorted((a, b) -> a.driver().compareTo(b.driver()))
                .toList();
    }

    /** The figures that are known for most weeks and move at all. */
    List<Anomaly> measured() {
        return anomalies.stream()
                .filter(anomaly -> Arrays.stream(anomaly.values())
                                .filter(value -> !Double.isNaN(value))
                                .count()
                        >= KNOWN * anomaly.values().length)
                .filter(anomaly -> deviation(anomaly) > 0)
                .toList();
    }

    /** Standard deviation of an anomaly over its known weeks, in units. */
    static double deviation(Anomaly anomaly) {
        double[] known = Arrays.stream(anomaly.values())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double squares = Arrays.stream(known)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return known.length < 2 ? 0 : Math.sqrt(squares / (known.length - 1));
    }

    PairedWeeks paired(List<Anomaly> measured) {
        return PairedWeeks.of(share.values(), firstPosition, period, measured);
    }
}
