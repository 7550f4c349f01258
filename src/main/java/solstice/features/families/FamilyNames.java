package solstice.features.families;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import solstice.features.families.HeadNouns.Head;
import solstice.features.families.TitlePhrases.Word;

/**
 * Turns the kinds of products back into words that people read: {@code t-light holder} becomes T-light holder.
 *
 * <p>Where most products of a kind have the same word beside it, that word belongs to the name: nearly all of the kind
 * <i>hand</i> are hand warmers.
 */
final class FamilyNames {
    private static final double MOST = 0.6;

    private final Map<String, Map<String, Integer>> written = new HashMap<>();
    private final Map<Head, Integer> members = new HashMap<>();
    private final Map<Head, Map<Head, Integer>> neighbours = new HashMap<>();

    private FamilyNames() {}

    /**
     * Learns the names.
     *
     * @param titles of all products
     * @param kinds of the same products
     */
    static FamilyNames of(List<TitlePhrases> titles, List<Head> kinds) {
        FamilyNames names = new FamilyNames();
        for (int product = 0; product < titles.size(); product++) {
            Head kind = kinds.get(product);
            names.members.merge(kind, 1, Integer::sum);
            for (List<Word> phrase : titles.get(product).phrases()) {
                phrase.forEach(names::count);
                if (kind.before().isEmpty()) {
                    names.countNeighbours(kind, phrase);
                }
            }
        }
        return names;
    }

    private void count(Word word) {
        written.computeIfAbsent(word.stem(), absent -> new TreeMap<>()).merge(word.written(), 1, Integer::sum);
    }

    private void countNeighbours(Head kind, List<Word> phrase) {
        TreeSet<String> seen = new TreeSet<>();
        for (int at = 0; at + 1 < phrase.size(); at++) {
            String left = phrase.get(at).stem();
            String right = phrase.get(at + 1).stem();
            boolean beside = left.equals(kind.stem()) || right.equals(kind.stem());
            if (beside && !left.equals(right) && seen.add(left + " " + right)) {
                neighbours
                        .computeIfAbsent(kind, absent -> new HashMap<>())
                        .merge(new Head(right, left), 1, Integer::sum);
            }
        }
    }

    /** The name of a kind. */
    String name(Head kind) {
        Head full = kind.before().isEmpty() ? constantPair(kind).orElse(kind) : kind;
        if (full.before().isEmpty()) {
            return capital(word(full.stem()));
        }
        String gap = TitlePhrases.isUnspaced(full.stem()) ? "" : " ";
        return capital(word(full.before()) + gap + word(full.stem()));
    }

    private Optional<Head> constantPair(Head kind) {
        int most = (int) Math.ceil(MOST * members.getOrDefault(kind, 0));
        return neighbours.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() >= most)
                .max(Comparator.comparingInt(Map.Entry<Head, Integer>::getValue)
                        .thenComparing(entry -> entry.getKey().stem()))
                .map(Map.Entry::getKey);
    }

    /** The singular where anyone wrote it, else the commonest form. */
    private String word(String stem) {
        Map<String, Integer> forms = written.getOrDefault(stem, Map.of(stem, 1));
        if (forms.containsKey(stem)) {
            return stem;
        }
        return forms.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
