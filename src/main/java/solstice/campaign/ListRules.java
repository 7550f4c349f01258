package solstice.campaign;

import java.util.Map;
import java.util.Set;

/**
 * What the merchandiser decides over the model's head.
 *
 * @param pins stock codes by the slot they must stand in, from 1
 * @param hidden stock codes that must not appear
 */
public record ListRules(Map<Integer, String> pins, Set<String> hidden) {
    /** The model decides alone. */
    public static final ListRules NONE = new ListRules(Map.of(), Set.of());

    public ListRules {
        pins = Map.copyOf(pins);
        hidden = Set.copyOf(hidden);
        for (int slot : pins.keySet()) {
            if (slot < 1) {
                throw new IllegalArgumentException("slots count from 1: " + slot);
            }
        }
    }
}
