package solstice.recommender.neural;

import java.util.Set;

/**
 * How a Solstice model is built and trained.
 *
 * @param width length of the taste vectors
 * @param hidden width of the customer tower's hidden layer
 * @param seasonWidth length of the season vectors
 * @param epochs most passes over the samples
 * @param rate learning rate at the start; it falls to a tenth
 * @param dropout share of a customer's history that is hidden from the tower while learning
 * @param stepDays days between samples
 * @param workers Java threads; 1 gives the same bits on every machine
 * @param seed of all randomness
 * @param without parts of the model that are left out, for ablations
 */
public record Settings(
        int width,
        int hidden,
        int seasonWidth,
        int epochs,
        double rate,
        double dropout,
        int stepDays,
        int workers,
        long seed,
        Set<Part> without) {

    /** Parts that can be left out to see what they are worth. */
    public enum Part {
        /** The trained taste vectors. */
        TOWERS,
        /** The closed-form product-to-product path. */
        LINEAR_PATH,
        /** Season vectors, and the season a year earlier. */
        SEASON,
        /** Weather in the season signal. */
        WEATHER,
        /** Words of title and family. */
        TEXT,
        /** Buyers lately. */
        PULSE,
        /** The rhythm of repeated purchases. */
        REPURCHASE,
        /** Level, growth and season of each product. */
        YEAR,
        /** Home country, money and imported traits of customers. */
        ATTRIBUTES
    }

    /**
     * What was found best on blocks earlier than the standard test blocks. Attributes stay out: they helped repeats
     * there, but cost discoveries.
     */
    public static Settings standard(int epochs, long seed) {
        return new Settings(64, 128, 16, epochs, .001, .5, 14, 2, seed, Set.of(Part.ATTRIBUTES));
    }

    /** The same with one more part left out. */
    public Settings without(Part part) {
        Set<Part> more = new java.util.HashSet<>(without);
        more.add(part);
        return leavingOut(more);
    }

    /** The same with a part that was left out. */
    public Settings with(Part part) {
        Set<Part> fewer = new java.util.HashSet<>(without);
        fewer.remove(part);
        return leavingOut(fewer);
    }

    private Settings leavingOut(Set<Part> parts) {
        return new Settings(
                width, hidden, seasonWidth, epochs, rate, dropout, stepDays, workers, seed, Set.copyOf(parts));
    }

    boolean has(Part part) {
        return !without.contains(part);
    }
}
