package solstice.seasonality.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import solstice.seasonality.indices.SeasonSpread;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.seasonality.indices.YearGrid;

/**
 * Carries a season forward: expected pieces = level x index, at each observation of a window to come and over the whole
 * of it.
 *
 * <p>With level L, indices I, shares w and their sum S = sum w I, the variance of the window's pieces is
 *
 * <pre>L^2 sum w w' cov(I, I') + L^2 sum w w' sqrt(I I') U(h) + noise L S + (L S)^2 (var(L) / L^2 + drift x way)</pre>
 *
 * <p>The first term is what is not known of the season, wide where few cycles were seen; the second the moves that come
 * once and pass ({@link SeasonSpread}); the third the noise of single orders; the last the level's error and its walk
 * from the middle of the observations it rests on to the middle of the window, less what averaging over both takes off
 * (a sixth of either's length). A shock to the whole market is not in it.
 */
public final class SeasonForecast {
    private final ShrunkIndices indices;
    private final LevelNow level;

    private SeasonForecast(ShrunkIndices indices, LevelNow level) {
        this.indices = indices;
        this.level = level;
    }

    /**
     * Takes the level of a series, if it sold lately.
     *
     * @param pieces one for each observation of the grid; {@code NaN} where it does not count
     * @return empty where nothing was sold in the last quarter of a year
     */
    public static Optional<SeasonForecast> of(YearGrid grid, double[] pieces, ShrunkIndices indices) {
        LevelNow level = LevelNow.of(grid, pieces, indices);
        return level.pieces() > 0 ? Optional.of(new SeasonForecast(indices, level)) : Optional.empty();
    }

    /**
     * The forecast for a window.
     *
     * @param positions in the year of the observations that it touches, in order, at least one
     * @param shares how much of each lies in the window, 0 to 1
     * @param ahead how many observations the first one is ahead of the last one known, 1 for the next
     */
    public WindowForecast window(int[] positions, double[] shares, int ahead) {
        if (positions.length == 0 || positions.length != shares.length || ahead < 1) {
            throw new IllegalArgumentException(
                    positions.length + " positions, " + shares.length + " shares, " + ahead + " ahead");
        }
        List<WindowStep> steps = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < positions.length; i++) {
            steps.add(step(positions[i], shares[i], ahead + i));
            fewest = shares[i] > 0 ? Math.min(fewest, indices.cycles()[positions[i] - 1]) : fewest;
        }
        Sums sums = sums(positions, shares);
        double share = Math.max(sums.share, 1e-12);
        double pieces = level.pieces() * sums.index;
        return new WindowForecast(
                steps,
                sums.index / share,
                Interval.of(sums.index / share, sums.error / (share * share)),
                pieces,
                Interval.of(pieces, variance(sums, ahead + (positions.length - 1) / 2.0, positions.length)),
                level,
                fewest == Integer.MAX_VALUE ? 0 : fewest);
    }

    private WindowStep step(int position, double share, int ahead) {
        double index = indices.at(position);
        double pieces = level.pieces() * index * share;
        Sums sums = sums(new int[] {position}, new double[] {share});
        double error = indices.errorAt(position);
        return new WindowStep(
                position,
                share,
                index,
                Interval.of(index, error * error),
                pieces,
                Interval.of(pieces, variance(sums, ahead, 1)));
    }

    /** Sums over a window: shares, indices by share, variance of that, and passing variance. */
    private record Sums(double share, double index, double error, double passing) {}

    private Sums sums(int[] positions, double[] shares) {
        double share = 0;
        double index = 0;
        double error = 0;
        double passing = 0;
        for (int i = 0; i < positions.length; i++) {
            share += shares[i];
            index += shares[i] * indices.at(positions[i]);
            for (int j = 0; j < positions.length; j++) {
                double both = shares[i] * shares[j];
                error += both * indices.covariance(positions[i], positions[j]);
                passing += both
                        * Math.sqrt(indices.at(positions[i]) * indices.at(positions[j]))
                        * indices.spread().passing(Math.abs(i - j));
            }
        }
        return new Sums(share, index, error, passing);
    }

    private double variance(Sums sums, double middle, int length) {
        double way = Math.max(0, middle + level.age() - (level.observations() + length) / 6.0);
        double relative = level.variance() + indices.spread().drift() * way;
        double mean = level.pieces() * sums.index;
        return level.pieces() * level.pieces() * (sums.error + sums.passing)
                + indices.noise() * mean
                + mean * mean * relative;
    }
}
