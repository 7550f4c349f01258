package solstice.recommender.neural;

import solstice.features.CustomerActivity;
import solstice.features.customer.CustomerAttributes;
import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Form;
import solstice.recommender.Matrices.Shape;
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
    private final float[] sum;

    private float[] input = new float[0];
    private float[] hidden = new float[0];
    private float[] inputSlope = new float[0];
    private float[] hiddenSlope = new float[0];

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
        this.sum = new float[settings.width()];
    }

    private void grow(int rows) {
        if (taste.length < rows * settings.width()) {
            input = new float[rows * inputs];
            inputSlope = new float[rows * inputs];
            hidden = new float[rows * settings.hidden()];
            hiddenSlope = new float[rows * settings.hidden()];
            taste = new float[rows * settings.width()];
        }
    }

    void forward(Batch batch) {
        int rows = batch.rows();
        int width = settings.width();
        grow(rows);
        fading.begin();
        plain.begin();
        for (int row = 0; row < rows; row++) {
            int start = row * inputs;
            fading.sum(batch.items()[row], batch.recency()[row], sum);
            System.arraycopy(sum, 0, input, start, width);
            plain.sum(batch.items()[row], batch.plain()[row], sum);
            System.arraycopy(sum, 0, input, start + width, width);
            System.arraycopy(
                    batch.activity(), row * CustomerActivity.SIZE, input, start + 2 * width, CustomerActivity.SIZE);
        }
        matrices.multiply(Shape.plain(rows, settings.hidden(), inputs), input, learned.hiddenWeights.value, 0, hidden);
        if (settings.has(Part.ATTRIBUTES)) {
            Shape shape = Shape.plain(rows, settings.hidden(), CustomerAttributes.SIZE);
            matrices.multiply(shape, batch.attributes(), learned.attributes.value, 1, hidden);
        }
        for (int i = 0; i < rows * settings.hidden(); i++) {
            hidden[i] = Math.max(0, hidden[i] + learned.hiddenBias.value[i % settings.hidden()]);
        }
        matrices.multiply(Shape.plain(rows, width, settings.hidden()), hidden, learned.tasteWeights.value, 0, taste);
        for (int i = 0; i < rows * width; i++) {
            taste[i] += learned.tasteBias.value[i % width] + input[i / width * inputs + i % width];
        }
    }

    /** Takes {@code dL/dU} further to what is learned. */
    void backward(Batch batch, float[] tasteSlope) {
        int rows = batch.rows();
        int width = settings.width();
        int middle = settings.hidden();
        addColumns(tasteSlope, rows, learned.tasteBias);
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
            hiddenSlope[i] = hidden[i] > 0 ? hiddenSlope[i] : 0;
        }
        addColumns(hiddenSlope, rows, learned.hiddenBias);
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
            int start = row * inputs;
            for (int k = 0; k < width; k++) {
                inputSlope[start + k] += tasteSlope[row * width + k];
            }
            System.arraycopy(inputSlope, start, sum, 0, width);
            fading.back(batch.items()[row], batch.recency()[row], sum);
            System.arraycopy(inputSlope, start + width, sum, 0, width);
            plain.back(batch.items()[row], batch.plain()[row], sum);
        }
        fading.flush(worker);
        plain.flush(worker);
        learned.tasteWeights.touchAll(worker);
        learned.hiddenWeights.touchAll(worker);
    }

    private void addColumns(float[] slope, int rows, Parameter bias) {
        float[] sum = bias.gradient[worker];
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < bias.columns; k++) {
                sum[k] += slope[row * bias.columns + k];
            }
        }
        bias.touchAll(worker);
    }
}
