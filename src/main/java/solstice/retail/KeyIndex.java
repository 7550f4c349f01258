package solstice.retail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what a key means, written exactly so or, where nothing is, as another program would write it. */
public final class KeyIndex<T> {
    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> plain = new HashMap<>();

    /** Keys that mean themselves. */
    public static KeyIndex<String> of(Collection<String> keys) {
        KeyIndex<String> index = new KeyIndex<>();
        keys.forEach(key -> index.put(key, key));
        return index;
    }

    /** Gives a key a meaning; of keys that differ only in writing, the first answers for all. */
    public void put(String key, T meaning) {
        exact.put(key, meaning);
        plain.putIfAbsent(PlainKey.of(key), meaning);
    }

    public Optional<T> find(String key) {
        T meaning = exact.get(key);
        return Optional.ofNullable(meaning == null ? plain.get(PlainKey.of(key)) : meaning);
    }

    public boolean isEmpty() {
        return exact.isEmpty();
    }
}
