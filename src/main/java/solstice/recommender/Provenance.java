package solstice.recommender;

import java.util.Map;
import java.util.TreeMap;

/**
 * What else it takes to make a model again.
 *
 * @param version of the program
 * @param surroundings a digest of weather and marked days; equal digests, equal surroundings
 * @param settings every setting, by its name
 */
public record Provenance(String version, String surroundings, Map<String, String> settings) {
    /** Of a model from before anybody asked. */
    public static final Provenance UNKNOWN = new Provenance("", "", Map.of());

    public Provenance {
        settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
    }
}
