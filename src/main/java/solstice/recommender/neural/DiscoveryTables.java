package solstice.recommender.neural;

import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Table;

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
 */
record DiscoveryTables(
        Matrices matrices, float[] customers, Table products, float[] row, float gain, SampleRows histories) {

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
     * @param stretch which products
     * @param into receives {@code [customers, stretch]}
     */
    void fill(float[] tastes, FadingBag[] bags, ProductSide.Stretch stretch, float[] into) {
        int size = stretch.to() - stretch.from();
        matrices.dots(bags.length, tastes, products, stretch.from(), stretch.to(), into);
        for (int i = 0; i < bags.length; i++) {
            int at = i * size;
            histories.addLinear(bags[i], gain, stretch, into, at);
            for (int product = 0; product < size; product++) {
                into[at + product] += row[stretch.from() + product];
            }
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
