package solstice.features.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts a product's text into terms: stems, and pairs of stems that stand side by side.
 *
 * <p>English is split, freed of stop words and stemmed after Porter, so that EASTER EGGS and {@code Easter egg} have
 * the same terms. Text with Chinese characters is cut into words by a hidden Markov model over the dictionary of the
 * Chinese Academy of Sciences (Lucene's smartcn); a word it does not know falls into characters, and comes back as a
 * pair. A word of three characters or more has the pairs of its characters as terms too, so that sun cream and sun
 * spray share what they are against. Numbers are no terms. Safe for use from several threads.
 */
final class ProductTerms {
    private final Analyzer english = new EnglishAnalyzer();
    private final Analyzer chinese = new SmartChineseAnalyzer();

    /**
     * The terms of a text, each once.
     *
     * @return stems, or two stems with a blank between them, to the term as it is written in the text, in lower case
     */
    Map<String, String> of(String text) {
        Map<String, String> terms = new LinkedHashMap<>();
        Analyzer analyzer = text.codePoints().anyMatch(Character::isIdeographic) ? chinese : english;
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            String before = "";
            int start = 0;
            while (tokens.incrementToken()) {
                String now = stem.toString();
                boolean word = now.codePoints().anyMatch(Character::isLetter);
                if (word) {
                    terms.putIfAbsent(now, written(text, place.startOffset(), place.endOffset()));
                    addParts(terms, now);
                }
                if (word && !before.isEmpty() && step.getPositionIncrement() == 1) {
                    terms.putIfAbsent(before + " " + now, written(text, start, place.endOffset()));
                }
                before = word ? now : "";
                start = place.startOffset();
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    private static void addParts(Map<String, String> terms, String word) {
        boolean chinese = word.codePoints().allMatch(Character::isIdeographic);
        for (int i = 0; chinese && word.length() > 2 && i + 1 < word.length(); i++) {
            String part = word.substring(i, i + 2);
            terms.putIfAbsent(part, part);
        }
    }

    private static String written(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
