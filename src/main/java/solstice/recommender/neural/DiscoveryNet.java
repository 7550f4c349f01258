package solstice.recommender.neural;

import java.util.Arrays;
import solstice.features.product.ProductWords;
import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Table;
import solstice.recommender.Matrices.Turn;
import solstice.recommender.neural.ProductSide.Stretch;
import solstice.recommender.neural.Settings.Part;

/**
 * Foretells which products a customer will discover: {@code logit = U . P + g ease + c + a . pulse + S . Q}, learned
 * by a softmax over all products on offer that the customer has not bought before, or over a {@link Shortlist} of them.
 *
 * <p>Forward and backward passes are written out by hand over {@link Matrices}; tests hold the gradients against
 * finite differences.
 */
final class DiscoveryNet {
    private static final float MASKED = -1e30f;

    final DiscoveryParameters learned;
    final ProductSide productSide;
    private ProductSlopes productSlopes;
    private final Settings settings;
    private final Matrices matrices;
    private final Workers workers;
    private final int products;
    private final CustomerSide[] customerSides;
    private final float[][][] logits;
    private final float[][] scratches;
    private final float[][] gainSlopes;
    private float[] sceneRow;
    private float[] mask;
    private float[] openRow;
    private Table tastes;

    /** How many products are looked at. */
    private int size;

    private final float[][] tasteSlopes;
    private final float[][] rowSlopes;

    DiscoveryNet(Settings settings, int products, Matrices matrices, Workers workers) {
        this.settings = settings;
        this.matrices = matrices;
        this.workers = workers;
        this.products = products;
        learned = new DiscoveryParameters(settings, products, workers.count());
        productSide = new ProductSide(settings, learned, products);
        productSlopes = new ProductSlopes(settings, learned, productSide, workers.count());
        customerSides = new CustomerSide[workers.count()];
        logits = new float[workers.count()][0][];
        scratches = new float[workers.count()][0];
        gainSlopes = new float[workers.count()][0];
        sceneRow = new float[0];
        mask = new float[0];
        openRow = new float[0];
        tastes = matrices.table(0, settings.width(), new float[0]);
        tasteSlopes = new float[workers.count()][0];
        rowSlopes = new float[workers.count()][0];
        for (int worker = 0; worker < workers.count(); worker++) {
            customerSides[worker] = new CustomerSide(settings, learned, matrices, worker);
        }
    }

    /** Works out the product side for a scene, all workers sharing the products. */
    void look(Scene scene) {
        size = scene.size();
        if (sceneRow.length < size) {
            sceneRow = new float[room()];
            mask = new float[room()];
            openRow = new float[room()];
        }
        productSide.look(scene);
        workers.each(worker -> productSide.forward(scene, workers.from(worker, size), workers.from(worker + 1, size)));
        for (int place = 0; place < size; place++) {
            sceneRow[place] = productSide.row(place);
            mask[place] = scene.mask(place, MASKED);
            openRow[place] = sceneRow[place] + mask[place];
        }
        tastes = matrices.table(size, settings.width(), productSide.taste);
    }

    /** The size to make buffers of: with some to spare, as lists of candidates differ in length. */
    private int room() {
        return Math.min(products, size + size / 4);
    }

    /**
     * Logits of a batch, a row of the products looked at for each customer, in the worker's own buffers, which may be
     * longer.
     * Nothing is masked.
     */
    float[][] logits(Batch batch, int worker) {
        if (logits[worker].length < batch.rows() || (batch.rows() > 0 && logits[worker][0].length < size)) {
            logits[worker] = new float[batch.rows()][room()];
        }
        float[][] into = logits[worker];
        if (settings.has(Part.TOWERS)) {
            customerSides[worker].forward(batch);
            matrices.dots(batch.rows(), customerSides[worker].taste, tastes, 0, size, into);
        }
        for (int row = 0; row < batch.rows(); row++) {
            if (!settings.has(Part.TOWERS)) {
                Arrays.fill(into[row], 0);
            }
            Lanes.add(learned.gain.value[0], batch.linear()[row], into[row], 0, size);
            Lanes.add(sceneRow, into[row], size);
        }
        return into;
    }

    /**
     * One step's loss and gradients, which {@link #move} is to use up: each worker does its batch, then the products are
     * shared out, then their words.
     *
     * @param batches one for each worker
     * @return mean over the customers of {@code - sum log p(target) / targets}
     */
    double learn(Scene scene, Batch[] batches) {
        look(scene);
        int rows = Arrays.stream(batches).mapToInt(Batch::rows).sum();
        double[] losses = new double[batches.length];
        makeRoom();
        workers.each(worker -> losses[worker] = learn(batches[worker], worker, 1f / rows));
        workers.each(worker -> {
            productSlopes.products(scene, worker, mine(worker, size), tasteSlopes, rowSlopes);
            if (settings.has(Part.TOWERS)) {
                CustomerSide.gather(customerSides, learned, mine(worker, products));
            }
        });
        workers.each(worker -> productSlopes.words(scene, worker, mine(worker, ProductWords.PLACES)));
        return Arrays.stream(losses).sum();
    }

    private Stretch mine(int worker, int count) {
        return new Stretch(workers.from(worker, count), workers.from(worker + 1, count));
    }

    private void makeRoom() {
        productSlopes.grow(size);
        for (int worker = 0; worker < workers.count() && rowSlopes[worker].length < size; worker++) {
            scratches[worker] = new float[room()];
            gainSlopes[worker] = new float[room()];
            rowSlopes[worker] = new float[room()];
            tasteSlopes[worker] = new float[room() * settings.width()];
        }
    }

    private double learn(Batch batch, int worker, float scale) {
        double[] loss = new double[1];
        Arrays.fill(gainSlopes[worker], 0, size, 0);
        Arrays.fill(rowSlopes[worker], 0, size, 0);
        Turn turn = (row, logits) -> loss[0] += turn(batch, worker, row, logits, scale);
        if (settings.has(Part.TOWERS)) {
            CustomerSide side = customerSides[worker];
            side.forward(batch);
            float[] slope = new float[batch.rows() * settings.width()];
            matrices.thereAndBack(batch.rows(), side.taste, tastes, turn, slope, tasteSlopes[worker]);
            side.backward(batch, slope);
        } else {
            for (int row = 0; row < batch.rows(); row++) {
                turn.turn(row, new float[size]);
            }
        }
        if (settings.has(Part.LINEAR_PATH)) {
            learned.gain.gradient[worker][0] += (float) Lanes.sum(gainSlopes[worker], 0, size);
            learned.gain.touch(worker, 0);
        }
        return loss[0];
    }

    /** Makes of what the tower says of a customer first the logits, then their slopes; returns the loss. */
    private double turn(Batch batch, int worker, int row, float[] logits, float scale) {
        float[] linear = batch.linear()[row];
        Lanes.add(learned.gain.value[0], linear, openRow, logits, size);
        for (int item : batch.shut()[row]) {
            logits[item] = MASKED;
        }
        double loss = softmax(logits, batch.targets()[row], scale, scratches[worker]);
        Lanes.addBoth(logits, linear, rowSlopes[worker], gainSlopes[worker], size);
        return loss;
    }

    /**
     * Log of the summed exponentials of a row of logits, over what may be discovered; 0 when that is nothing.
     *
     * @param bought places of what the customer bought before
     */
    float total(float[] logits, int[] bought) {
        float[] open = Arrays.copyOf(logits, size);
        shut(bought, open);
        float most = Lanes.most(open, 0, size, MASKED);
        Lanes.exponentials(open, size, most, new float[size]);
        return most == MASKED ? 0 : (float) (most + Math.log(Lanes.sum(open, 0, size)));
    }

    /** Masks what may not be foretold. */
    private void shut(int[] bought, float[] logits) {
        Lanes.add(mask, logits, size);
        for (int item : bought) {
            logits[item] = MASKED;
        }
    }

    /** Turns logits into {@code dL/dlogit} in place, and returns the loss. */
    private double softmax(float[] logits, int[] targets, float scale, float[] scratch) {
        float most = Lanes.most(logits, 0, size, MASKED);
        double loss = 0;
        for (int target : targets) {
            loss += most - logits[target];
        }
        Lanes.exponentials(logits, size, most, scratch);
        double sum = Lanes.sum(logits, 0, size);
        float weight = scale / targets.length;
        Lanes.scale((float) (weight * targets.length / sum), logits, size);
        for (int target : targets) {
            logits[target] -= weight;
        }
        return (loss + targets.length * Math.log(sum)) * weight;
    }

    /** Forgets a step that broke off: what it left of slopes and buffers. */
    void drop() {
        learned.all().forEach(Parameter::drop);
        productSlopes = new ProductSlopes(settings, learned, productSide, workers.count());
        for (int worker = 0; worker < workers.count(); worker++) {
            customerSides[worker] = new CustomerSide(settings, learned, matrices, worker);
            logits[worker] = new float[0][];
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
