package solstice.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A trained model on the shelf, without its content.
 *
 * @param id number given by the shelf; 0 before it is there
 * @param trainedAt when its training ended
 * @param asOf nothing dated on or after this day was used
 * @param card what its maker says of it, as JSON
 * @param current whether it is the one to be used
 */
public record ModelRecord(long id, Instant trainedAt, LocalDate asOf, String card, boolean current) {

    /** One that is not on the shelf yet. */
    public ModelRecord(Instant trainedAt, LocalDate asOf, String card) {
        this(0, trainedAt, asOf, card, false);
    }

    ModelRecord asCurrent() {
        return new ModelRecord(id, trainedAt, asOf, card, true);
    }
}
