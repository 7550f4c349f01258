package solstice.retail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a segment, or one customer, made of a product.
 *
 * @param segment id of the segment that answered; empty where a customer did
 * @param customer id of the customer who answered; empty where a segment did
 * @param feedback the product, what was made of it, and by which part of the segment
 * @param day when; null where not told
 */
public record Answer(
        String segment,
        String customer,
        Feedback feedback,
        @Nullable LocalDate day) {
    public Answer {
        if (segment.isEmpty() == customer.isEmpty()) {
            throw new IllegalArgumentException("either a segment or a customer answers");
        }
    }
}
