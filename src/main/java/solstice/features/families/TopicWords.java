package solstice.features.families;

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
        List<Set<String>> stems = headless.stream().map(HeadNouns::distinct).toList();
        stems.forEach(title -> title.forEach(stem -> words.titles.merge(stem, 1, Integer::sum)));
        words.titles.forEach((stem, count) -> {
            if (count >= fewest) {
                words.topics.add(stem);
            }
        });
        while (words.giveUpRarest(stems, fewest)) {
            // its titles may now strengthen another word
        }
        return words;
    }

    /** The topic of a title, if it has one. */
    Optional<String> topic(TitlePhrases title) {
        return topic(HeadNouns.distinct(title));
    }

    private Optional<String> topic(Set<String> stems) {
        String best = null;
        int most = 0;
        for (String stem : stems) {
            int count = topics.contains(stem) ? titles.getOrDefault(stem, 0) : 0;
            if (count > most || (count == most && best != null && stem.compareTo(best) < 0)) {
                best = stem;
                most = count;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean giveUpRarest(List<Set<String>> headless, int fewest) {
        Map<String, Integer> chosen = new HashMap<>();
        headless.forEach(title -> topic(title).ifPresent(stem -> chosen.merge(stem, 1, Integer::sum)));
        Optional<String> rarest = topics.stream()
                .filter(stem -> chosen.getOrDefault(stem, 0) < fewest)
                .min(Comparator.comparingInt((String stem) -> chosen.getOrDefault(stem, 0))
                        .thenComparing(Comparator.naturalOrder()));
        return rarest.isPresent() && topics.remove(rarest.get());
    }
}
