package solstice.intake.sales;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words by which shops mark what is no product: postage, vouchers, fees, tests. */
final class OtherWords {
    private static final HeaderWords LISTS = new HeaderWords("others.properties");
    private static final List<String> START = LISTS.of("START");
    private static final Set<String> WHOLE = Set.copyOf(LISTS.of("WHOLE"));
    private static final Set<Character> FIRST = first();
    private static final int LONGEST = 24;

    private OtherWords() {}

    /**
     * Whether code or title say that a line is no product: the code is such a word or goes on behind it without a
     * letter ({@code GIFT_CARD}, {@code SHIPPING-2}), or the title is such a word and nothing else.
     */
    static boolean tell(String code, String title) {
        return isCode(code) || isWhole(title);
    }

    private static boolean isCode(String code) {
        if (!mayBe(code)) {
            return false;
        }
        String plain = plain(code);
        return WHOLE.contains(plain)
                || START.stream()
                        .anyMatch(word -> plain.startsWith(word)
                                && (plain.length() == word.length()
                                        || !Character.isLetter(plain.charAt(word.length()))));
    }

    private static boolean isWhole(String title) {
        return mayBe(title) && title.length() <= LONGEST && WHOLE.contains(plain(title));
    }

    private static boolean mayBe(String text) {
        return !text.isEmpty() && FIRST.contains(Character.toLowerCase(text.charAt(0)));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static Set<Character> first() {
        Set<Character> first = new HashSet<>();
        START.forEach(word -> first.add(word.charAt(0)));
        WHOLE.forEach(word -> first.add(word.charAt(0)));
        return Set.copyOf(first);
    }
}
