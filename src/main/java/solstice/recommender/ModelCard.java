package solstice.recommender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a trained model comes from and how good it was when it was made.
 *
 * @param id its number in the project
 * @param trainedAt when training ended
 * @param asOf nothing dated on or after this day was used
 * @param seed of all randomness in its training
 * @param epochs passes over the samples that were made
 * @param device where it was computed, in words
 * @param dataFingerprint a digest of the sales it learned from; equal digests, equal sales
 * @param parameters number of learned values
 * @param loss training loss of the last epoch
 * @param validationNdcg NDCG@10 of discoveries on the newest weeks before {@code asOf}, which it was not fitted to
 * @param seconds how long training took
 * @param cancelled whether training was stopped early, and the best so far kept
 * @param provenance what else it takes to make it again
 */
public record ModelCard(
        long id,
        Instant trainedAt,
        LocalDate asOf,
        long seed,
        int epochs,
        String device,
        String dataFingerprint,
        long parameters,
        double loss,
        double validationNdcg,
        double seconds,
        boolean cancelled,
        Provenance provenance) {
    public ModelCard {
        provenance = Objects.requireNonNullElse(provenance, Provenance.UNKNOWN); // cards of earlier versions
    }

    /** The same card under another number. */
    public ModelCard withId(long number) {
        return new ModelCard(
                number,
                trainedAt,
                asOf,
                seed,
                epochs,
                device,
                dataFingerprint,
                parameters,
                loss,
                validationNdcg,
                seconds,
                cancelled,
                provenance);
    }
}
