package solstice.recommender.neural;

import java.time.LocalDate;
import java.util.List;
import solstice.features.Moment;
import solstice.features.Snapshot;
import solstice.recommender.ItemSimilarity;
import solstice.recommender.Matrices;
import solstice.retail.SalesWindow;

/**
 * A trained Solstice model: all that was learned, and for which products.
 *
 * @param settings how it was built
 * @param asOf nothing dated on or after this day was used
 * @param products stock codes in the order of the tables' rows, ascending
 * @param tables values of {@link DiscoveryParameters}, in its order
 * @param heads what stands on top of the net
 */
record SolsticeModel(Settings settings, LocalDate asOf, List<String> products, List<float[]> tables, Heads heads) {

    /** Regularisation of the closed-form path, in customers. */
    static final double LAMBDA = 250;

    SolsticeModel {
        products = List.copyOf(products);
        tables = List.copyOf(tables);
    }

    /**
     * Gets ready to score for a window.
     *
     * @param known a snapshot not before {@link #asOf}; a model must not look back on days that it has learned from
     */
    SolsticeForecast prepare(Snapshot known, SalesWindow window, Matrices matrices) {
        if (known.day().isBefore(asOf)) {
            throw new IllegalArgumentException("a model as of " + asOf + " cannot be used as of " + known.day());
        }
        ItemSimilarity similarity = ItemSimilarity.ease(known.sold().purchases(), LAMBDA, matrices);
        return prepare(known, window, matrices, similarity);
    }

    /** The same with closed-form weights at hand. */
    SolsticeForecast prepare(Snapshot known, SalesWindow window, Matrices matrices, ItemSimilarity similarity) {
        Moment moment = Moment.of(known, known.day(), window);
        DiscoveryParameters learned = renumbered(known.history().products());
        SampleRows rows = new SampleRows(moment, similarity);
        ProductSide side = new ProductSide(settings, learned, known.products());
        side.look(rows.scene());
        side.forward(rows.scene(), 0, known.products());
        Newcomers newcomers = Newcomers.of(known);
        newcomers.settle(side, moment.candidates());
        CustomerSide customers = new CustomerSide(settings, learned, matrices, 0);
        return new SolsticeForecast(this, rows, side, customers, newcomers, matrices);
    }

    /** The learned tables with their rows in another shop's order; a product not learned has its words only. */
    private DiscoveryParameters renumbered(List<String> codes) {
        DiscoveryParameters learned = new DiscoveryParameters(settings, codes.size(), 1);
        List<Parameter> all = learned.all();
        for (int table = 0; table < all.size(); table++) {
            Parameter to = all.get(table);
            float[] from = tables.get(table);
            if (!learned.ofProducts(to)) {
                System.arraycopy(from, 0, to.value, 0, from.length);
                continue;
            }
            java.util.Arrays.fill(to.value, 0);
            int row = 0;
            for (int code = 0; code < codes.size() && row < products.size(); code++) {
                while (row < products.size() && products.get(row).compareTo(codes.get(code)) < 0) {
                    row++;
                }
                if (row < products.size() && products.get(row).equals(codes.get(code))) {
                    System.arraycopy(from, row * to.columns, to.value, code * to.columns, to.columns);
                }
            }
        }
        return learned;
    }

    /** Number of learned values. */
    long size() {
        return tables.stream().mapToLong(table -> table.length).sum() + heads.size();
    }
}
