package solstice.features.text;

/**
 * A term whose products sell at another time of the year than the assortment does.
 *
 * @param term as it is written most often, in lower case
 * @param stem what it is compared by: a stem, or two with a blank between them
 * @param products that carry it and were long enough on sale to tell
 * @param pieces sold of them
 * @param index of each week, 1 to 52: its products' sales over what they would be if they followed the assortment;
 *     smoothed over five weeks and shrunk to 1 by support (see {@link TermYears}); not to be written to
 * @param peakWeek week in which its products sell most, 1 to 52: where the index times the assortment's is highest
 * @param peakIndex the highest index, wherever it is
 * @param z how many standard errors above 1 its best four weeks are
 * @param q share of false alarms among terms told at this z or above (Benjamini and Hochberg, 1995)
 */
public record SeasonalTerm(
        String term,
        String stem,
        int products,
        double pieces,
        double[] index,
        int peakWeek,
        double peakIndex,
        double z,
        double q) {}
