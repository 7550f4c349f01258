package solstice.seasonality.effects;

import java.util.Arrays;

/** The size of what is usual among residuals, whatever a few of them do. */
final class Spread {
    private static final double GAUSS = 1.4826;

    private Spread() {}

    /** The standard deviation that goes with the median size, missing ones left out; 0 where there are none. */
    static double of(double[] residual) {
        double[] sizes = Arrays.stream(residual)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : GAUSS * (sizes[sizes.length / 2] + sizes[(sizes.length - 1) / 2]) / 2;
    }
}
