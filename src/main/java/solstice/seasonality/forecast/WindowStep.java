package solstice.seasonality.forecast;

/**
 * What is expected of one observation of a window.
 *
 * @param position in the year, from 1
 * @param share how much of the observation lies in the window, 0 to 1; 0 where the shop is shut
 * @param index expected, 1 is the average position
 * @param indexInterval from the index' standard error alone
 * @param pieces expected in the share
 * @param piecesInterval from the errors of index and level, the level's walk, passing moves and noise
 */
public record WindowStep(
        int position, double share, double index, Interval indexInterval, double pieces, Interval piecesInterval) {}
