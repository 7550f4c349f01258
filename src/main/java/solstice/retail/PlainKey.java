package solstice.retail;

import java.util.Locale;

/**
 * A stock code or customer id without the marks that programs leave on it, so that two files' keys can be compared.
 *
 * <p>A worksheet drops leading zeros, a table of numbers adds {@code .0}, a guarded export an apostrophe, and people
 * mix capitals: {@code 0085123a}, {@code 85123A} and {@code '85123A} are one code.
 */
public final class PlainKey {
    private PlainKey() {}

    /** The key in capitals, without blanks around it, leading apostrophe, leading zeros and trailing {@code .0}. */
    public static String of(String key) {
        String text = key.strip();
        int start = text.startsWith("'") ? 1 : 0;
        int end = text.endsWith(".0") ? text.length() - 2 : text.length();
        while (start < end - 1 && text.charAt(start) == '0' && Character.isLetterOrDigit(text.charAt(start + 1))) {
            start++;
        }
        return start >= end ? text : text.substring(start, end).toUpperCase(Locale.ROOT);
    }
}
