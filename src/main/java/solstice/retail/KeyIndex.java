package solstice.retail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds what a key means, written exactly so or, where nothing is, as another program would write it. */
public final class KeyIndex<T> {
    private final Map<String, T> exact;
    private final Map<String, T> plain;
    private final UnaryOperator<String> names;

    public KeyIndex() {
        this(new HashMap<>(), new HashMap<>(), UnaryOperator.identity());
    }

    private KeyIndex(Map<String, T> exact, Map<String, T> plain, UnaryOperator<String> names) {
        this.exact = exact;
        this.plain = plain;
        this.names = names;
    }

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

    /**
     * The same keys for those who call them otherwise.
     *
     * @param translation what a key that is asked for is called here
     */
    public KeyIndex<T> askedIn(UnaryOperator<String> translation) {
        return new KeyIndex<>(exact, plain, translation);
    }

    public Optional<T> find(String key) {
        String name = names.apply(key);
        T meaning = exact.get(name);
        return Optional.ofNullable(meaning == null ? plain.get(PlainKey.of(name)) : meaning);
    }

    public boolean isEmpty() {
        return exact.isEmpty();
    }
}
