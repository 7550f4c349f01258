package solstice.retail;

/**
 * A group of customers that a campaign speaks to.
 *
 * @param id stable name for scripts, such as {@code rfm:champions} or {@code country:germany}
 * @param name the name for people
 * @param customers how many customers are in it
 */
public record Segment(String id, String name, int customers) {}
