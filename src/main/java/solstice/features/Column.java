package solstice.features;

/**
 * A feature for people.
 *
 * @param name of the column
 * @param meaning with its unit and scale
 */
public record Column(String name, String meaning) {}
