package solstice.recommender.neural;

import java.util.Arrays;

/**
 * Some customers of one sample, as the net reads them.
 *
 * @param rows number of customers
 * @param items for each customer, the products bought before, as numbers of the net
 * @param recency weights of these products in the fading history, of length 1 for the whole history
 * @param plain weights of these products in the plain history
 * @param activity {@code [rows, CustomerActivity.SIZE]}
 * @param attributes {@code [rows, CustomerAttributes.SIZE]}
 * @param linear for each customer the scores of the closed-form path at these places; not to be written to
 * @param shut products bought before, which are not to be foretold, as places among those looked at
 * @param targets new products bought in the window, as such places
 */
record Batch(
        int rows,
        int[][] items,
        float[][] recency,
        float[][] plain,
        float[] activity,
        float[] attributes,
        float[][] linear,
        int[][] shut,
        int[][] targets) {

    /** The same with what is known by its number put in the places of a list. */
    Batch among(Shortlist list) {
        return at(places(items, list), places(targets, list));
    }

    /** The same with these places shut, and these to be foretold. */
    Batch at(int[][] shutPlaces, int[][] targetPlaces) {
        return new Batch(rows, items, recency, plain, activity, attributes, linear, shutPlaces, targetPlaces);
    }

    private static int[][] places(int[][] rows, Shortlist list) {
        return Arrays.stream(rows).map(list::places).toArray(int[][]::new);
    }
}
