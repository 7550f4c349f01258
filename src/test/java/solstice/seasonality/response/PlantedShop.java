package solstice.seasonality.response;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import solstice.seasonality.StlChoice;
import solstice.seasonality.StlPlan;

/** Weeks of sales with a trend, a season and an effect of the weather that is known, taken apart by STL. */
final class PlantedShop {
    private static final int YEAR = 52;

    private final int weeks;
    private final Random chance;
    private final double[] warmth;
    private final double[] rain;

    PlantedShop(int weeks, long seed) {
        this.weeks = weeks;
        chance = new Random(seed);
        warmth = alike(weeks + Anomaly.LAGS, 0.4, 1.8);
        rain = alike(weeks + Anomaly.LAGS, 0.2, 1.2);
    }

    /** Noise whose neighbours resemble each other to a part. */
    private double[] alike(int n, double part, double deviation) {
        double[] values = new double[n];
        double last = chance.nextGaussian();
        for (int i = 0; i < n; i++) {
            last = part * last + Math.sqrt(1 - part * part) * chance.nextGaussian();
            values[i] = deviation * last;
        }
        return values;
    }

    /** A shop whose sales move with temperature by a share a degree in each of the three weeks, beside noise. */
    Exposure exposure(double[] perDegree, double likeness, double noise) {
        double[] rest = alike(weeks, likeness, noise);
        double[] y = IntStream.range(0, weeks)
                .mapToDouble(i -> {
                    double effect = IntStream.range(0, perDegree.length)
                            .mapToDouble(lag -> perDegree[lag] * warmth[Anomaly.LAGS + i - lag])
                            .sum();
                    double season = 1 + 0.4 * Math.sin(2 * Math.PI * i / YEAR);
                    return (1000 + i) * season * Math.max(0, 1 + effect + rest[i]);
                })
                .toArray();
        var parts = StlPlan.of(weeks, StlChoice.of(YEAR).settle(weeks)).fit(y);
        return new Exposure(RemainderShare.of(parts), 1, YEAR, weather());
    }

    List<Anomaly> weather() {
        return List.of(new Anomaly(Driver.TEMPERATURE, warmth), new Anomaly(Driver.RAIN, rain));
    }
}
