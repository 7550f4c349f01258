package solstice.seasonality.loess;

import org.jspecify.annotations.Nullable;

/**
 * Several series of one length on their way through a smoother, side by side: a row for each observation, in it a
 * number of each series. Every step of a smoothing is then a loop along rows that the compiler turns into vector
 * instructions.
 *
 * @param y observations
 * @param weight of each, at least 0; null when all count alike
 * @param out where the smooth goes; not {@code y}
 */
public record Lanes(double[][] y, double @Nullable [][] weight, double[][] out) {}
