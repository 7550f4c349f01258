package solstice.workflow.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import solstice.retail.KeyIndex;
import solstice.retail.PlainKey;

/** Distinct keys, each in the form in which it is compared, with one way to write it. */
final class Keys {
    private static final int SHOWN = 5;

    private final TreeMap<String, String> written = new TreeMap<>();

    void add(String key) {
        if (!key.isBlank()) {
            written.putIfAbsent(PlainKey.of(key), key);
        }
    }

    void addAll(Collection<String> keys) {
        keys.forEach(this::add);
    }

    void addAll(Keys keys) {
        addAll(keys.written.values());
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    KeyIndex<String> index() {
        return KeyIndex.of(written.values());
    }

    /** Matches these keys with entries. */
    Join with(Keys entries, Join.Kind kind, boolean partial) {
        Set<String> missing = new TreeSet<>(written.keySet());
        missing.removeAll(entries.written.keySet());
        Set<String> spare = new TreeSet<>(entries.written.keySet());
        spare.removeAll(written.keySet());
        return new Join(
                kind,
                written.size(),
                written.size() - missing.size(),
                spare.size(),
                some(missing, written),
                some(spare, entries.written),
                partial);
    }

    private static List<String> some(Set<String> plain, Map<String, String> written) {
        List<String> some = new ArrayList<>();
        plain.stream().limit(SHOWN).forEach(key -> some.add(written.getOrDefault(key, key)));
        return some;
    }
}
