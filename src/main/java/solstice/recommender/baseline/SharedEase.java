package solstice.recommender.baseline;

import org.jspecify.annotations.Nullable;
import solstice.features.Snapshot;
import solstice.recommender.ItemSimilarity;
import solstice.recommender.Matrices;

/** EASE^R weights of the snapshot last asked for, so that methods that build on them pay for one inversion. */
public final class SharedEase {
    /** Regularisation, in customers. */
    public static final double LAMBDA = 250;

    private final Matrices matrices;

    @Nullable
    private Snapshot known;

    @Nullable
    private ItemSimilarity weights;

    public SharedEase(Matrices matrices) {
        this.matrices = matrices;
    }

    synchronized ItemSimilarity of(Snapshot wanted) {
        ItemSimilarity found = weights;
        if (found == null || known != wanted) {
            weights = null;
            found = ItemSimilarity.ease(wanted.purchases(), LAMBDA, matrices);
            weights = found;
            known = wanted;
        }
        return found;
    }
}
