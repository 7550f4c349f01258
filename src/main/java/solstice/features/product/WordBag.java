package solstice.features.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into stems and counts them by their hashed places; each text once. Safe for use from several threads. */
public final class WordBag {
    private final Analyzer english = new EnglishAnalyzer();
    private final Analyzer chinese = new SmartChineseAnalyzer();
    private final Map<String, Map<Integer, Integer>> counted = new ConcurrentHashMap<>();

    /** How often each place occurs; not to be written to. */
    Map<Integer, Integer> places(String text) {
        return counted.computeIfAbsent(
                text,
                absent -> count(absent.codePoints().anyMatch(Character::isIdeographic) ? chinese : english, absent));
    }

    /** How often each place occurs in a text that an analyser cuts. */
    public static Map<Integer, Integer> count(Analyzer analyzer, String text) {
        Map<Integer, Integer> row = new TreeMap<>();
        try (TokenStream stems = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
            stems.reset();
            while (stems.incrementToken()) {
                row.merge(place(stem.toString()), 1, Integer::sum);
            }
            stems.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return row;
    }

    /** The place of a word, 0 to {@code ProductWords.PLACES - 1}. */
    public static int place(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return (hash >>> 8) % ProductWords.PLACES;
    }
}
