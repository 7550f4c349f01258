package solstice.recommender.neural;

import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Table;
import solstice.recommender.neural.ProductSide.Stretch;

/**
 * What the discovery logits of a forecast are made from: {@code U . P + g ease + row}, for any customers and any stretch
 * of products.
 *
 * @param matrices multiplies
 * @param customers {@code U}, {@code [customers, width]}
 * @param products {@code P}, {@code [products, width]}
 * @param row what is added for every customer, {@code [products]}
 * @param gain {@code g}
 * @param histories the closed-form path
 * @param newcomers what was never sold, which has the last numbers
 */
record DiscoveryTables(
        Matrices matrices,
        float[] customers,
        Table products,
        float[] row,
        float gain,
        SampleRows histories,
        Newcomers newcomers) {

    /** Products at once on the closed-form path: so few that their weights stay in the processor's cache. */
    private static final int STRETCH = 1024;

    /** Taste vectors of some customers, {@code [customers, width]}. */
    float[] tastes(int[] wanted) {
        int width = products.columns();
        float[] tastes = new float[wanted.length * width];
        for (int i = 0; i < wanted.length; i++) {
            System.arraycopy(customers, wanted[i] * width, tastes, i * width, width);
        }
        return tastes;
    }

    /**
     * Fills in logits.
     *
     * @param tastes of the customers
     * @param bags of the customers
     * @param into receives a row of all products for each customer
     */
    void fill(float[] tastes, FadingBag[] bags, float[][] into) {
        matrices.dots(bags.length, tastes, products, 0, size(), into);
        int length = histories.isSparse() ? size() : STRETCH;
        for (int from = 0; from < size(); from += length) {
            Stretch stretch = new Stretch(from, Math.min(size(), from + length));
            for (int i = 0; i < bags.length; i++) {
                histories.addLinear(bags[i], gain, stretch, into[i]);
            }
        }
        for (int i = 0; i < bags.length; i++) {
            newcomers.add(bags[i], gain, histories, into[i]);
            Lanes.add(row, into[i], size());
        }
    }

    /** The histories of some customers. */
    FadingBag[] bags(int[] wanted) {
        FadingBag[] bags = new FadingBag[wanted.length];
        for (int i = 0; i < bags.length; i++) {
            bags[i] = histories.bag(wanted[i]);
        }
        return bags;
    }

    int size() {
        return products.rows();
    }
}
