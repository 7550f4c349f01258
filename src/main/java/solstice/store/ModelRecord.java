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
 */
public record ModelRecord(long id, Instant trainedAt, LocalDate asOf, String card) {}
