package solstice.features.text;

import java.util.List;

/** What the words of a product tell about its season. */
public sealed interface TextSeason {

    /**
     * A season that was never observed, only inferred from words. Whoever shows it marks it so.
     *
     * @param index of each week, 1 to 52: expected sales over the average week; averages 1; not to be written to
     * @param weight how much it deserves beside other evidence, 0 (none) to 1: {@code n / (n + 3)} of the term with the
     *     most products n
     * @param terms what gave it, the most telling first; not empty
     */
    record Inferred(double[] index, double weight, List<SeasonalTerm> terms) implements TextSeason {
        public Inferred {
            terms = List.copyOf(terms);
        }

        /** The week of the highest index, 1 to 52. */
        public int peakWeek() {
            return Weeks.peak(index);
        }

        /** The thirteen weeks with the highest sum, 1 to 4. */
        public int peakQuarter() {
            return Weeks.peakQuarter(index);
        }
    }

    /** No word of it has a season of its own. */
    record Untold() implements TextSeason {}
}
