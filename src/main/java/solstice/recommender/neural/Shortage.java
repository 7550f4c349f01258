package solstice.recommender.neural;

import org.jspecify.annotations.Nullable;

/** Tells a lack of memory, here or on a graphics card, from other failures. */
final class Shortage {
    private Shortage() {}

    /** Whether a failure comes from a lack of memory. */
    static boolean isBehind(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            String said = String.valueOf(cause.getMessage());
            // CUDA's failures come as plain exceptions
            if (cause instanceof OutOfMemoryError || said.contains("out of memory") || said.contains("cudaMalloc")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
