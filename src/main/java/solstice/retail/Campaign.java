package solstice.retail;

/**
 * A promotion that a shop ran or will run.
 *
 * @param name what it is called
 * @param days first to last day
 */
public record Campaign(String name, SalesWindow days) {
    /** The kind of the marked days that a campaign makes. */
    public static final String KIND = "promotion";
}
