package solstice.recommender.neural.reference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** Pairs of a customer and a product with a season each, as rows for the towers, being filled. */
final class PairBatch {
    private final int rows;
    private final float[] customers;
    private final float[] products;
    private final float[] seasons;
    private final float[] bought;

    PairBatch(int rows) {
        this.rows = rows;
        customers = new float[rows * PairInputs.CUSTOMER];
        products = new float[rows * PairInputs.PRODUCT];
        seasons = new float[rows * PairInputs.SEASON];
        bought = new float[rows];
    }

    /** Fills in a row; a negative customer or product leaves zeros. */
    void set(int row, PairInputs inputs, int customer, int product, boolean wasBought) {
        if (customer >= 0) {
            inputs.writeCustomer(customer, customers, row * PairInputs.CUSTOMER);
        }
        if (product >= 0) {
            inputs.writeProduct(product, products, row * PairInputs.PRODUCT);
        }
        inputs.writeSeason(seasons, row * PairInputs.SEASON);
        bought[row] = wasBought ? 1 : 0;
    }

    /** Inputs in the order customer, product, season. */
    INDArray[] inputs() {
        return new INDArray[] {array(customers), array(products), array(seasons)};
    }

    MultiDataSet examples() {
        return new MultiDataSet(inputs(), new INDArray[] {array(bought)});
    }

    private INDArray array(float[] values) {
        return Nd4j.createFromArray(values).reshape('c', rows, values.length / rows);
    }
}
