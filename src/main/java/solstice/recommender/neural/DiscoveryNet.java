package solstice.recommender.neural;

import java.util.Arrays;
import java.util.BitSet;
import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Form;
import solstice.recommender.Matrices.Shape;
import solstice.recommender.neural.ProductSide.Stretch;
import solstice.recommender.neural.Settings.Part;

/**
 * Foretells which products a customer will discover: {@code logit = U . P + g ease + c + a . pulse + S . Q}, learned
 * by a softmax over all products on offer that the customer has not bought before.
 *
 * <p>Forward and backward passes are written out by hand over {@link Matrices}; tests hold the gradients against
 * finite differences.
 */
final class DiscoveryNet {
    private static final float MASKED = -1e30f;

    final DiscoveryParameters learned;
    final ProductSide productSide;
    private final Settings settings;
    private final Matrices matrices;
    private final Workers workers;
    private final int products;
    private final CustomerSide[] customerSides;
    private final float[][] logits;
    private final float[][] tasteSlopes;
    private final float[][] rowSlopes;

    DiscoveryNet(Settings settings, int products, Matrices matrices, Workers workers) {
        this.settings = settings;
        this.matrices = matrices;
        this.workers = workers;
        this.products = products;
        learned = new DiscoveryParameters(settings, products, workers.count());
        productSide = new ProductSide(settings, learned, products);
        customerSides = new CustomerSide[workers.count()];
        logits = new float[workers.count()][0];
        tasteSlopes = new float[workers.count()][products * settings.width()];
        rowSlopes = new float[workers.count()][products];
        for (int worker = 0; worker < workers.count(); worker++) {
            customerSides[worker] = new CustomerSide(settings, learned, matrices, worker);
        }
    }

    /** Works out the product side for a scene, all workers sharing the products. */
    void look(Scene scene) {
        productSide.look(scene);
        workers.each(worker ->
                productSide.forward(scene, workers.from(worker, products), workers.from(worker + 1, products)));
    }

    /**
     * Logits of a batch, {@code [rows, products]} in the worker's own buffer, for the scene last looked at. Nothing is
     * masked.
     */
    float[] logits(Batch batch, int worker) {
        int size = batch.rows() * products;
        if (logits[worker].length < size) {
            logits[worker] = new float[size];
        }
        float[] into = logits[worker];
        if (settings.has(Part.TOWERS)) {
            customerSides[worker].forward(batch);
            matrices.multiply(
                    new Shape(batch.rows(), products, settings.width(), Form.PLAIN, Form.TRANSPOSED),
                    customerSides[worker].taste,
                    productSide.taste,
                    0,
                    into);
        } else {
            Arrays.fill(into, 0, size, 0);
        }
        float gain = learned.gain.value[0];
        float[] linear = batch.linear();
        for (int row = 0; row < batch.rows(); row++) {
            int start = row * products;
            for (int product = 0; product < products; product++) {
                into[start + product] += gain * linear[start + product] + productSide.row(product);
            }
        }
        return into;
    }

    /**
     * One step's loss and gradients: each worker does its batch, then the products are shared out.
     *
     * @param batches one for each worker
     * @return mean over the customers of {@code - sum log p(target) / targets}
     */
    double learn(Scene scene, Batch[] batches) {
        look(scene);
        int rows = Arrays.stream(batches).mapToInt(Batch::rows).sum();
        double[] losses = new double[batches.length];
        workers.each(worker -> losses[worker] = learn(scene, batches[worker], worker, 1f / rows));
        workers.each(worker -> {
            Stretch mine = new Stretch(workers.from(worker, products), workers.from(worker + 1, products));
            gather(mine);
            productSide.backward(scene, worker, mine, tasteSlopes[0], rowSlopes[0]);
        });
        return Arrays.stream(losses).sum();
    }

    private double learn(Scene scene, Batch batch, int worker, float scale) {
        float[] slopes = logits(batch, worker);
        double loss = 0;
        float gainSlope = 0;
        float[] rowSlope = rowSlopes[worker];
        Arrays.fill(rowSlope, 0);
        for (int row = 0; row < batch.rows(); row++) {
            int start = row * products;
            loss += softmax(slopes, start, open(scene, batch, row), batch.targets()[row], scale);
            for (int product = 0; product < products; product++) {
                float slope = slopes[start + product];
                rowSlope[product] += slope;
                gainSlope += slope * batch.linear()[start + product];
            }
        }
        if (settings.has(Part.LINEAR_PATH)) {
            learned.gain.gradient[worker][0] += gainSlope;
            learned.gain.touch(worker, 0);
        }
        if (settings.has(Part.TOWERS)) {
            backward(batch, worker, slopes);
        }
        return loss;
    }

    private void backward(Batch batch, int worker, float[] slopes) {
        int width = settings.width();
        float[] customerSlope = new float[batch.rows() * width];
        matrices.multiply(
                new Shape(products, width, batch.rows(), Form.TRANSPOSED, Form.PLAIN),
                slopes,
                customerSides[worker].taste,
                0,
                tasteSlopes[worker]);
        matrices.multiply(Shape.plain(batch.rows(), width, products), slopes, productSide.taste, 0, customerSlope);
        customerSides[worker].backward(batch, customerSlope);
    }

    private static BitSet open(Scene scene, Batch batch, int row) {
        BitSet open = (BitSet) scene.candidates().clone();
        open.andNot(batch.bought()[row]);
        return open;
    }

    /** Turns logits into {@code dL/dlogit} in place, and returns the loss. */
    private double softmax(float[] logits, int start, BitSet open, int[] targets, float scale) {
        float most = MASKED;
        for (int j = 0; j < products; j++) {
            if (open.get(j)) {
                most = Math.max(most, logits[start + j]);
            } else {
                logits[start + j] = MASKED;
            }
        }
        double loss = 0;
        for (int target : targets) {
            loss += most - logits[start + target];
        }
        double sum = 0;
        for (int j = 0; j < products; j++) {
            float share = Exponential.of(logits[start + j] - most);
            logits[start + j] = share;
            sum += share;
        }
        float weight = scale / targets.length;
        float factor = (float) (weight * targets.length / sum);
        for (int j = 0; j < products; j++) {
            logits[start + j] *= factor;
        }
        for (int target : targets) {
            logits[start + target] -= weight;
        }
        return (loss + targets.length * Math.log(sum)) * weight;
    }

    /** Adds up the workers' slopes of a stretch of products into the first worker's. */
    private void gather(Stretch stretch) {
        int width = settings.width();
        for (int worker = 1; worker < workers.count(); worker++) {
            for (int i = stretch.from() * width; i < stretch.to() * width; i++) {
                tasteSlopes[0][i] += tasteSlopes[worker][i];
            }
            for (int i = stretch.from(); i < stretch.to(); i++) {
                rowSlopes[0][i] += rowSlopes[worker][i];
            }
        }
    }

    /** Moves everything learned one step. */
    void move(Adam embeddings, Adam others, int step) {
        workers.each(worker -> {
            for (Parameter parameter : learned.all()) {
                Adam adam = parameter == learned.gain || parameter == learned.pulse ? others : embeddings;
                adam.step(
                        parameter,
                        workers.from(worker, parameter.rows),
                        workers.from(worker + 1, parameter.rows),
                        step);
            }
        });
    }

    /** The taste vectors of a batch, for the scene last looked at. */
    float[] taste(Batch batch, int worker) {
        customerSides[worker].forward(batch);
        return customerSides[worker].taste;
    }
}
