package solstice.recommender.neural;

import java.util.Arrays;
import solstice.features.CustomerActivity;
import solstice.features.customer.CustomerAttributes;
import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Form;
import solstice.recommender.Matrices.Shape;
import solstice.recommender.neural.ProductSide.Stretch;
import solstice.recommender.neural.Settings.Part;

/**
 * The customer tower, of one worker: {@code U = x + relu([x, y, activity] W1 + b1) W2 + b2}, where {@code x} and
 * {@code y} are the fading and the plain history, each product looked up in its table. The first {@code x} is the
 * linear path, which lets the net be as good as a linear one before it is better.
 */
final class CustomerSide {
    private final Settings settings;
    private final DiscoveryParameters learned;
    private final Matrices matrices;
    private final int worker;
    private final int inputs;

    private final BagTable fading;
    private final BagTable plain;
    private final Bags bags;
    private final float[] sum;
    private final float[] middleSum;

    private float[] input = new float[0];
    private float[] hidden = new float[0];
    private float[] inputSlope = new float[0];
    private float[] hiddenSlope = new float[0];
    private float[][] fadingSlope = new float[0][];
    private float[][] plainSlope = new float[0][];

    /** {@code U}, {@code [rows, width]}. */
    float[] taste = new float[0];

    CustomerSide(Settings settings, DiscoveryParameters learned, Matrices matrices, int worker) {
        this.settings = settings;
        this.learned = learned;
        this.matrices = matrices;
        this.worker = worker;
        this.inputs = learned.hiddenWeights.rows;
        this.fading = new BagTable(learned.fading);
        this.plain = new BagTable(learned.plain);
        this.bags = new Bags(learned.fading.rows);
        this.sum = new float[settings.width()];
        this.middleSum = new float[settings.hidden()];
    }

    private void grow(int rows) {
        if (taste.length < rows * settings.width()) {
            input = new float[rows * inputs];
            inputSlope = new float[rows * inputs];
            hidden = new float[rows * settings.hidden()];
            hiddenSlope = new float[rows * settings.hidden()];
            taste = new float[rows * settings.width()];
            fadingSlope = new float[rows][settings.width()];
            plainSlope = new float[rows][settings.width()];
        }
    }

    void forward(Batch batch) {
        int rows = batch.rows();
        int width = settings.width();
        int middle = settings.hidden();
        grow(rows);
        bags.take(batch);
        fading.begin();
        plain.begin();
        for (int row = 0; row < rows; row++) {
            int start = row * inputs;
            look(bags.plain, plain, row);
            System.arraycopy(sum, 0, input, start + width, width);
            look(bags.recency, fading, row);
            System.arraycopy(sum, 0, input, start, width);
            System.arraycopy(
                    batch.activity(), row * CustomerActivity.SIZE, input, start + 2 * width, CustomerActivity.SIZE);
            Lanes.add(learned.tasteBias.value, sum, width);
            System.arraycopy(sum, 0, taste, row * width, width);
            System.arraycopy(learned.hiddenBias.value, 0, hidden, row * middle, middle);
        }
        matrices.multiply(Shape.plain(rows, middle, inputs), input, learned.hiddenWeights.value, 1, hidden);
        if (settings.has(Part.ATTRIBUTES)) {
            Shape shape = Shape.plain(rows, middle, CustomerAttributes.SIZE);
            matrices.multiply(shape, batch.attributes(), learned.attributes.value, 1, hidden);
        }
        for (int i = 0; i < rows * middle; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        matrices.multiply(Shape.plain(rows, width, middle), hidden, learned.tasteWeights.value, 1, taste);
    }

    private void look(float[] weights, BagTable table, int row) {
        Arrays.fill(sum, 0);
        table.addTo(sum, bags.items, weights, bags.starts[row], bags.starts[row + 1]);
    }

    /** Takes {@code dL/dU} further to what is learned. */
    void backward(Batch batch, float[] tasteSlope) {
        int rows = batch.rows();
        int width = settings.width();
        int middle = settings.hidden();
        addColumns(tasteSlope, rows, learned.tasteBias, sum);
        matrices.multiply(
                new Shape(middle, width, rows, Form.TRANSPOSED, Form.PLAIN),
                hidden,
                tasteSlope,
                1,
                learned.tasteWeights.gradient[worker]);
        matrices.multiply(
                new Shape(rows, middle, width, Form.PLAIN, Form.TRANSPOSED),
                tasteSlope,
                learned.tasteWeights.value,
                0,
                hiddenSlope);
        for (int i = 0; i < rows * middle; i++) {
            hiddenSlope[i] *= Math.min(1, hidden[i] * Float.MAX_VALUE); // 1 where it is above 0, without a branch
        }
        addColumns(hiddenSlope, rows, learned.hiddenBias, middleSum);
        if (settings.has(Part.ATTRIBUTES)) {
            matrices.multiply(
                    new Shape(CustomerAttributes.SIZE, middle, rows, Form.TRANSPOSED, Form.PLAIN),
                    batch.attributes(),
                    hiddenSlope,
                    1,
                    learned.attributes.gradient[worker]);
            learned.attributes.touchAll(worker);
        }
        matrices.multiply(
                new Shape(inputs, middle, rows, Form.TRANSPOSED, Form.PLAIN),
                input,
                hiddenSlope,
                1,
                learned.hiddenWeights.gradient[worker]);
        matrices.multiply(
                new Shape(rows, inputs, middle, Form.PLAIN, Form.TRANSPOSED),
                hiddenSlope,
                learned.hiddenWeights.value,
                0,
                inputSlope);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(inputSlope, row * inputs, fadingSlope[row], 0, width);
            System.arraycopy(inputSlope, row * inputs + width, plainSlope[row], 0, width);
            System.arraycopy(tasteSlope, row * width, sum, 0, width);
            Lanes.add(sum, fadingSlope[row], width);
        }
        bags.turn(rows);
        learned.tasteWeights.touchAll(worker);
        learned.hiddenWeights.touchAll(worker);
    }

    /** Sets the gradients of a stretch of products in both tables, after all have gone {@link #backward}. */
    static void gather(CustomerSide[] sides, DiscoveryParameters learned, Stretch stretch) {
        float[] fading = new float[learned.fading.columns];
        float[] plain = new float[learned.plain.columns];
        for (int product = stretch.from(); product < stretch.to(); product++) {
            boolean any = false;
            for (CustomerSide side : sides) {
                any |= side.addSlopes(product, fading, plain);
            }
            if (any) {
                learned.fading.take(product, fading);
                learned.plain.take(product, plain);
            }
        }
    }

    /** Adds the slopes of a product's rows in both tables; false if nobody has the product. */
    private boolean addSlopes(int product, float[] fading, float[] plain) {
        int from = bags.firsts[product];
        int to = bags.firsts[product + 1];
        Lanes.addRows(bags.customers, bags.recencyOf, from, to, fadingSlope, fading);
        Lanes.addRows(bags.customers, bags.plainOf, from, to, plainSlope, plain);
        return from < to;
    }

    private void addColumns(float[] slope, int rows, Parameter bias, float[] line) {
        int columns = bias.columns;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(slope, row * columns, line, 0, columns);
            Lanes.add(line, bias.gradient[worker], columns);
        }
        bias.touchAll(worker);
    }
}
