package solstice.seasonality.indices;

import java.util.List;

/**
 * The spread of a level's series, by the method of moments: products of deviations h observations apart, averaged over
 * the series with weights that fall with their noise. Within a cycle they show what lasts and what passes, across
 * cycles only what lasts; noise shows at h = 0 within a cycle alone, which is left out.
 */
final class Moments {
    /** Where one cycle is all there is, half of what strays is taken to come again. */
    private static final double LASTING_SHARE = 0.5;
    /** And a season then holds on from week to week as the fourth root of .66. */
    private static final double WEEKLY_PERSISTENCE = 0.9;
    /** Variance, a week, of a level's walk where less than a year is known: a half in a year and a half's change. */
    private static final double WEEKLY_DRIFT = 0.03;

    /** Twice the standard deviation that a single series shows. */
    private static final double ALONE = 4;

    private static final double WEEKS = 52;
    private static final double TYPICAL_VARIANCE = 0.3;

    private final int period;
    private final int lags;
    private final double[] within;
    private final double[] withinWeight;
    private final double[] across;
    private final double[] acrossWeight;
    private double walk;
    private int walks;

    Moments(int period) {
        this.period = period;
        lags = Math.max(2, Math.min(8, period * 8 / 52));
        within = new double[lags + 1];
        withinWeight = new double[lags + 1];
        across = new double[lags + 1];
        acrossWeight = new double[lags + 1];
    }

    static Moments of(int period, List<CycleDeviations> series) {
        Moments moments = new Moments(period);
        series.forEach(moments::add);
        return moments;
    }

    private void add(CycleDeviations one) {
        double weight = 1 / Math.pow(one.noise() + TYPICAL_VARIANCE, 2);
        for (int lag = 0; lag <= lags; lag++) {
            for (int a = 0; a < one.cycles(); a++) {
                for (int b = 0; b < one.cycles(); b++) {
                    add(one, a, b, lag, weight);
                }
            }
        }
        double walked = one.walk();
        if (!Double.isNaN(walked)) {
            walk += walked;
            walks++;
        }
    }

    private void add(CycleDeviations one, int a, int b, int lag, double weight) {
        double[] sum = a == b ? within : across;
        double[] count = a == b ? withinWeight : acrossWeight;
        for (int at = 0; at < period; at++) {
            double product = one.at(a, at) * one.at(b, (at + lag) % period);
            if (!Double.isNaN(product)) {
                sum[lag] += weight * product;
                count[lag] += weight;
            }
        }
    }

    /** Variance and persistence of a curve of covariances that fade with the lag. */
    private record Fade(double variance, double persistence) {
        static Fade of(double[] covariance, int from) {
            Fade best = new Fade(0, WEEKLY_PERSISTENCE);
            double least = Double.MAX_VALUE;
            for (double persistence = 0.3; persistence <= 0.961; persistence += 0.01) {
                double variance = variance(covariance, from, persistence);
                double miss = 0;
                for (int lag = from; lag < covariance.length; lag++) {
                    miss += Math.pow(covariance[lag] - variance * Math.pow(persistence, lag), 2);
                }
                if (miss < least) {
                    least = miss;
                    best = new Fade(variance, persistence);
                }
            }
            return best;
        }

        static double variance(double[] covariance, int from, double persistence) {
            double top = 0;
            double bottom = 0;
            for (int lag = from; lag < covariance.length; lag++) {
                double fade = Math.pow(persistence, lag);
                top += fade * covariance[lag];
                bottom += fade * fade;
            }
            return Math.max(0, top / bottom);
        }
    }

    /** The spread of many series. */
    SeasonSpread spread() {
        double[] all = ratio(within, withinWeight);
        double total = Fade.of(all, 1).variance();
        boolean again = acrossWeight[0] > withinWeight[0] / 4;
        Fade lasting = again ? Fade.of(ratio(across, acrossWeight), 0) : new Fade(total, persistence());
        double share = again ? lasting.variance() / Math.max(total, 1e-12) : LASTING_SHARE;
        return split(all, total, Math.min(0.8, Math.max(0.1, share)), lasting.persistence());
    }

    /**
     * The spread of a single series, the assortment: nothing tells the passing, so most is taken to last. One year of one
     * series tells its variance badly, and a peak damped here is missed by all series below, so it is taken wider.
     */
    SeasonSpread alone() {
        double[] all = ratio(within, withinWeight);
        Fade fade = Fade.of(all, 1);
        SeasonSpread seen = split(all, Math.max(0.02, fade.variance()), 0.8, fade.persistence());
        return new SeasonSpread(
                ALONE * seen.lasting(),
                seen.lastingPersistence(),
                seen.passing(),
                seen.passingPersistence(),
                seen.drift());
    }

    private SeasonSpread split(double[] all, double total, double share, double persistence) {
        double[] rest = all.clone();
        for (int lag = 0; lag < rest.length; lag++) {
            rest[lag] -= share * total * Math.pow(persistence, lag);
        }
        Fade passing = Fade.of(rest, 1);
        double drift = walks > 0 ? Math.max(0, walk / walks) * 3 / period : WEEKLY_DRIFT * WEEKS / period;
        return new SeasonSpread(
                share * total, persistence, Math.max(passing.variance(), 0.2 * total), passing.persistence(), drift);
    }

    private double persistence() {
        return Math.pow(WEEKLY_PERSISTENCE, WEEKS / period);
    }

    /**
     * How much more than all the series of these moments' siblings stray, as a factor of the level's spread: drawn
     * towards 1 as if a given weight of siblings had been seen to stray just as all do.
     */
    double factor(SeasonSpread spread, Moments everyone, double prior) {
        double usual = Fade.variance(ratio(everyone.within, everyone.withinWeight), 1, spread.lastingPersistence());
        double here = Fade.variance(ratio(within, withinWeight), 1, spread.lastingPersistence());
        double weight = withinWeight[1];
        double factor = usual > 0 ? (weight * here / usual + prior) / (weight + prior) : 1;
        return Math.min(4, Math.max(0.25, factor));
    }

    /** Weight of all that was added. */
    double weight() {
        return withinWeight[1];
    }

    private static double[] ratio(double[] sum, double[] weight) {
        double[] mean = new double[sum.length];
        for (int lag = 0; lag < mean.length; lag++) {
            mean[lag] = weight[lag] > 0 ? sum[lag] / weight[lag] : 0;
        }
        return mean;
    }
}
