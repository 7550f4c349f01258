package solstice.features.families;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import solstice.features.families.TitlePhrases.Word;

/**
 * Which words of an assortment name a kind of thing, learned from its titles.
 *
 * <p>A head noun ends the first phrase of many of the titles it occurs in, after many different words: <i>mug</i> in
 * RED RETROSPOT MUG and LOVE MUG. A motif (<i>paisley park</i>) ends titles too, but always after the same word; a
 * material (<i>glass</i>) stands in front. Of several head nouns in one title the one wins that ends phrases most
 * reliably and is best attested, with a bonus for the end of its phrase and for the first phrase.
 */
final class HeadNouns {
    private static final double LEAST_HEADNESS = 0.3;
    private static final double END_BONUS = 1.5;
    private static final double LATER_PHRASE = 0.6;

    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Set<String> heads;

    /** A head found in a title, and the word before it, empty at the beginning of a phrase. */
    record Head(String stem, String before) {}

    private HeadNouns(Collection<TitlePhrases> assortment, int fewest) {
        Map<String, Set<String>> before = new HashMap<>();
        for (TitlePhrases title : assortment) {
            distinct(title).forEach(stem -> titles.merge(stem, 1, Integer::sum));
            if (!title.phrases().isEmpty()) {
                List<Word> first = title.phrases().get(0);
                String last = first.get(first.size() - 1).stem();
                ends.merge(last, 1, Integer::sum);
                before.computeIfAbsent(last, absent -> new HashSet<>()).add(wordBefore(first, first.size() - 1));
            }
        }
        int variety = Math.max(2, fewest / 3);
        heads = titles.keySet().stream()
                .filter(stem -> titles.getOrDefault(stem, 0) >= fewest && headness(stem) >= LEAST_HEADNESS)
                .filter(stem -> before.getOrDefault(stem, Set.of()).size() >= variety)
                .collect(Collectors.toSet());
    }

    /**
     * Learns the head nouns of an assortment.
     *
     * @param fewest products that a head noun must be chosen for to be one
     */
    static HeadNouns of(Collection<TitlePhrases> assortment, int fewest) {
        HeadNouns nouns = new HeadNouns(assortment, fewest);
        Map<String, Integer> chosen;
        do {
            chosen = new HashMap<>();
            for (TitlePhrases title : assortment) {
                Optional<Head> head = nouns.head(title);
                if (head.isPresent()) {
                    chosen.merge(head.get().stem(), 1, Integer::sum);
                }
            }
        } while (nouns.drop(chosen, fewest));
        return nouns;
    }

    private boolean drop(Map<String, Integer> chosen, int fewest) {
        return heads.removeIf(stem -> chosen.getOrDefault(stem, 0) < fewest);
    }

    /** The head noun of a title, if it has one. */
    Optional<Head> head(TitlePhrases title) {
        Optional<Head> best = Optional.empty();
        double bestScore = 0;
        double weight = 1;
        for (List<Word> phrase : title.phrases()) {
            for (int at = 0; at < phrase.size(); at++) {
                String stem = phrase.get(at).stem();
                double end = at == phrase.size() - 1 ? END_BONUS : 1;
                double score = heads.contains(stem) ? weight * end * strength(stem) : 0;
                if (score > bestScore) {
                    bestScore = score;
                    best = Optional.of(new Head(stem, wordBefore(phrase, at)));
                }
            }
            weight = LATER_PHRASE;
        }
        return best;
    }

    /** The stems of a title, each once. */
    static Set<String> distinct(TitlePhrases title) {
        return title.phrases().stream().flatMap(List::stream).map(Word::stem).collect(Collectors.toSet());
    }

    private double strength(String stem) {
        return headness(stem) * Math.log(titles.getOrDefault(stem, 1));
    }

    private double headness(String stem) {
        return ends.getOrDefault(stem, 0) / (double) titles.getOrDefault(stem, 1);
    }

    private static String wordBefore(List<Word> phrase, int at) {
        return at == 0 ? "" : phrase.get(at - 1).stem();
    }
}
