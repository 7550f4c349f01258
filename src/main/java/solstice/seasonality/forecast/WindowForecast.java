package solstice.seasonality.forecast;

import java.util.List;

/**
 * What a season means for a window to come.
 *
 * @param steps each observation that the window touches
 * @param index mean of the window, each observation by its share: 1 is an average stretch of the year
 * @param indexInterval from the indices' standard errors alone
 * @param pieces expected in the whole window: level x indices
 * @param piecesInterval of the whole window
 * @param level what the series sells lately
 * @param fewestCycles how many times the series itself was seen in the least seen part of the window
 */
public record WindowForecast(
        List<WindowStep> steps,
        double index,
        Interval indexInterval,
        double pieces,
        Interval piecesInterval,
        LevelNow level,
        int fewestCycles) {
    public WindowForecast {
        steps = List.copyOf(steps);
    }

    /** Whether part of the window was seen in fewer than two years: then most of its season is taken from wider series. */
    public boolean isThin() {
        return fewestCycles < 2;
    }
}
