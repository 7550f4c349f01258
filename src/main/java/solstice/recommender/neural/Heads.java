package solstice.recommender.neural;

/**
 * What stands on top of the discovery net.
 *
 * @param repurchase ranks what a customer bought before
 * @param again from its logits to logits of a purchase in four weeks
 * @param discovery from the discovery logits, less the log of their summed exponentials, to the same scale
 */
record Heads(RepurchaseHead repurchase, Calibration again, Calibration discovery) {

    /** Number of learned values. */
    long size() {
        return repurchase.size() + again.activity().length + discovery.activity().length + 4L;
    }
}
