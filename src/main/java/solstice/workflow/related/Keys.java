package solstice.workflow.related;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import solstice.retail.KeyIndex;
import solstice.retail.PlainKey;

/** Distinct keys as they are written, but for capitals; matched with others however these write them. */
final class Keys {
    private static final int SHOWN = 5;

    private final TreeSet<String> written = new TreeSet<>();
    private final Set<String> plain = new HashSet<>();

    void add(String key) {
        if (!key.isBlank() && written.add(key.toUpperCase(Locale.ROOT))) {
            plain.add(PlainKey.of(key));
        }
    }

    void addAll(Collection<String> keys) {
        keys.forEach(this::add);
    }

    void addAll(Keys keys) {
        addAll(keys.written);
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    KeyIndex<String> index() {
        return KeyIndex.of(written);
    }

    /** Matches these keys with entries. */
    Join with(Keys entries, Join.Kind kind, boolean partial) {
        List<String> missing = without(entries);
        List<String> spare = entries.without(this);
        return new Join(
                kind,
                written.size(),
                written.size() - missing.size(),
                spare.size(),
                some(missing),
                some(spare),
                partial);
    }

    private List<String> without(Keys others) {
        return written.stream()
                .filter(key -> !others.plain.contains(PlainKey.of(key)))
                .toList();
    }

    private static List<String> some(List<String> keys) {
        return keys.subList(0, Math.min(SHOWN, keys.size()));
    }
}
