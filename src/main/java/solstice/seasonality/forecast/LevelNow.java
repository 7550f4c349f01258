package solstice.seasonality.forecast;

import solstice.seasonality.indices.SeasonSpread;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.seasonality.indices.YearGrid;

/**
 * What a series sells lately in an average observation of the year: the pieces of the last quarter of a year (since
 * its first sale, where that is later) over the sum of their indices.
 *
 * @param pieces an average observation
 * @param variance of it as a share of itself (squared coefficient of variation), from noise and passing moves
 * @param observations how many it rests on
 * @param age how many observations before the end of the series their middle lies
 */
public record LevelNow(double pieces, double variance, int observations, double age) {
    private static final int PART_OF_YEAR = 4;

    static LevelNow of(YearGrid grid, double[] pieces, ShrunkIndices indices) {
        int from = Math.max(firstSale(pieces), grid.size() - Math.max(2, grid.period() / PART_OF_YEAR));
        double sold = 0;
        double usual = 0;
        double passing = 0;
        double ages = 0;
        int count = 0;
        SeasonSpread spread = indices.spread();
        for (int i = from; i < grid.size(); i++) {
            if (!Double.isNaN(pieces[i])) {
                double index = indices.at(grid.position()[i]);
                sold += pieces[i];
                usual += index;
                ages += grid.size() - 1 - i;
                count++;
                for (int j = from; j < grid.size(); j++) {
                    if (!Double.isNaN(pieces[j])) {
                        passing += Math.sqrt(index * indices.at(grid.position()[j])) * spread.passing(Math.abs(i - j));
                    }
                }
            }
        }
        if (sold <= 0 || usual <= 0) {
            return new LevelNow(0, 0, count, 0);
        }
        double level = sold / usual;
        double variance = indices.noise() / sold + passing / (usual * usual);
        return new LevelNow(level, variance, count, ages / count);
    }

    private static int firstSale(double[] pieces) {
        int at = 0;
        while (at < pieces.length && !(pieces[at] > 0)) {
            at++;
        }
        return at;
    }
}
