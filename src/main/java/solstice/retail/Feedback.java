package solstice.retail;

/**
 * What a segment's customers made, or might make, of a product.
 *
 * @param product stock code
 * @param verdict what they did
 * @param share the part of the segment that did so, above 0 and at most 1
 */
public record Feedback(String product, Verdict verdict, double share) {
    /** The kinds of answer a recommendation can get. */
    public enum Verdict {
        ACCEPTED,
        REJECTED,
        CLICKED,
        BOUGHT
    }

    public Feedback {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share must lie in (0, 1]: " + share);
        }
    }
}
