package solstice.seasonality.effects;

import java.util.List;

/** A linear way to take trend and season out of series of one length. */
@FunctionalInterface
public interface Smoothing {

    /** What is left of each series, {@code NaN} where it is missing. */
    List<double[]> remainders(List<double[]> series);
}
