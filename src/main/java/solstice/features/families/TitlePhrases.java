package solstice.features.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A product title cut into phrases of words that may say what the product is.
 *
 * <p>{@code SET/4 BLUE CAKE TINS WITH LID} has the phrases [cake, tin] and [lid]. Numbers, colours, sizes and styles
 * are left out; joining words, numbers and punctuation end a phrase. A measure before <i>of</i>, as in BOX OF MATCHES,
 * goes to the end. A script that writes no blanks between words
 * (Chinese, Japanese) counts each of its characters as a word.
 *
 * @param phrases the first is what the title is about; none empty
 */
record TitlePhrases(List<List<Word>> phrases) {
    private static final Pattern PIECE = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}&&[^\\p{IsHan}]]+(?:[-'’]\\p{L}+)*|[^\\s]");
    private static final Pattern LONE_LETTER = Pattern.compile("\\b(\\p{L})[\\s-]+(?=\\p{L}{3})");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern HISSING = Pattern.compile("(ch|sh|ss|x)es$");
    private static final Set<String> OF = Set.of("of", "von", "de", "à");
    private static final int SHORTEST = 3;

    /**
     * A word in the form that unites singular and plural, and as it was written.
     *
     * @param stem for comparing
     * @param written lower case
     */
    record Word(String stem, String written) {}

    static TitlePhrases of(String title) {
        List<List<Word>> phrases = new ArrayList<>();
        List<List<Word>> measures = new ArrayList<>();
        List<Word> phrase = new ArrayList<>();
        Matcher piece = PIECE.matcher(glueLoneLetters(title.toLowerCase(Locale.ROOT)));
        while (piece.find()) {
            String word = piece.group();
            if (!Character.isLetter(word.codePointAt(0)) || FillerWords.joins(word)) {
                boolean measure = OF.contains(word) && phrase.size() == 1 && phrases.isEmpty();
                phrase = close(phrase, measure ? measures : phrases);
            } else if (counts(word)) {
                phrase.add(new Word(stem(word), word));
            }
        }
        close(phrase, phrases);
        phrases.addAll(measures);
        return new TitlePhrases(phrases);
    }

    /** {@code t light} and {@code t-light} are one word; {@code a light} is two. */
    private static String glueLoneLetters(String title) {
        return LONE_LETTER
                .matcher(title)
                .replaceAll(match -> FillerWords.joins(match.group(1)) ? match.group(1) + " " : match.group(1) + "-");
    }

    private static List<Word> close(List<Word> phrase, List<List<Word>> phrases) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        phrases.add(List.copyOf(phrase));
        return new ArrayList<>();
    }

    private static boolean counts(String word) {
        boolean longEnough = word.length() >= SHORTEST || isUnspaced(word);
        return longEnough && !FillerWords.describes(word) && !FillerWords.describes(stem(word));
    }

    /** Whether a word is in a script that writes none between its words. */
    static boolean isUnspaced(String word) {
        return Character.isIdeographic(word.codePointAt(0)) || word.codePointAt(0) >= 0x3040;
    }

    /** Takes the English plural off, which also serves French and Spanish. */
    private static String stem(String word) {
        String bare = POSSESSIVE.matcher(word).replaceAll("");
        int length = bare.length();
        if (length > 4 && bare.endsWith("ies")) {
            return bare.substring(0, length - 3) + "y";
        }
        if (length > 4 && HISSING.matcher(bare).find()) {
            return bare.substring(0, length - 2);
        }
        boolean plural = length > 3 && bare.endsWith("s") && !bare.endsWith("ss") && !bare.endsWith("us");
        return plural ? bare.substring(0, length - 1) : bare;
    }
}
