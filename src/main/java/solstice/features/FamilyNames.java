package solstice.features;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import solstice.features.HeadNouns.Head;
import solstice.features.TitlePhrases.Word;

/** Turns stems back into words that people read: {@code t-light holder} becomes T-light holder. */
final class FamilyNames {
    private final Map<String, Map<String, Integer>> written = new HashMap<>();

    private FamilyNames() {}

    static FamilyNames of(List<TitlePhrases> titles) {
        FamilyNames names = new FamilyNames();
        titles.stream()
                .flatMap(title -> title.phrases().stream())
                .flatMap(List::stream)
                .forEach(names::count);
        return names;
    }

    private void count(Word word) {
        written.computeIfAbsent(word.stem(), absent -> new TreeMap<>()).merge(word.written(), 1, Integer::sum);
    }

    String name(String stem) {
        return capital(word(stem));
    }

    String name(Head head) {
        if (head.before().isEmpty()) {
            return name(head.stem());
        }
        String gap = TitlePhrases.isUnspaced(head.stem()) ? "" : " ";
        return capital(word(head.before()) + gap + word(head.stem()));
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
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
