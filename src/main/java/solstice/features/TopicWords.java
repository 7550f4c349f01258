package solstice.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What titles without a head noun have in common: the material, motif or occasion that most of them name.
 *
 * <p>The fall-back of {@link ProductFamilies}. A title goes to its commonest word; words that too few titles go to
 * are given up one by one, the rarest first, until every remaining word has enough.
 */
final class TopicWords {
    private final Map<String, Integer> titles = new HashMap<>();
    private final Set<String> topics = new HashSet<>();

    private TopicWords() {}

    static TopicWords of(List<TitlePhrases> headless, int fewest) {
        TopicWords words = new TopicWords();
        headless.forEach(title -> HeadNouns.distinct(title).forEach(stem -> words.titles.merge(stem, 1, Integer::sum)));
        words.titles.forEach((stem, count) -> {
            if (count >= fewest) {
                words.topics.add(stem);
            }
        });
        while (words.giveUpRarest(headless, fewest)) {
            // its titles may now strengthen another word
        }
        return words;
    }

    /** The topic of a title, if it has one. */
    Optional<String> topic(TitlePhrases title) {
        return HeadNouns.distinct(title).stream()
                .filter(topics::contains)
                .max(Comparator.comparingInt((String stem) -> titles.getOrDefault(stem, 0))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private boolean giveUpRarest(List<TitlePhrases> headless, int fewest) {
        Map<String, Integer> chosen = new HashMap<>();
        headless.forEach(title -> topic(title).ifPresent(stem -> chosen.merge(stem, 1, Integer::sum)));
        List<String> tooFew = new ArrayList<>(topics);
        tooFew.removeIf(stem -> chosen.getOrDefault(stem, 0) >= fewest);
        tooFew.sort(Comparator.comparingInt((String stem) -> chosen.getOrDefault(stem, 0))
                .thenComparing(Comparator.naturalOrder()));
        return !tooFew.isEmpty() && topics.remove(tooFew.get(0));
    }
}
