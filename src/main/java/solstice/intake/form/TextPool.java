package solstice.intake.form;

import java.util.Arrays;

/**
 * Gives the texts of a column as Strings, the same one for the same letters as far as it remembers.
 *
 * <p>It remembers a bounded number of texts: a new one takes the place of the older one with which it collides. Not
 * for several threads.
 */
public final class TextPool {
    private static final int SLOTS = 1 << 14;
    private static final int LETTERS_HASHED = 16;
    private static final char[] NONE = new char[0];

    private final String[] texts = new String[SLOTS];
    private final char[][] known = new char[SLOTS][];
    private String last = "";
    private char[] lastLetters = NONE;

    /** The text from {@code start} to before {@code end}. */
    public String text(char[] letters, int start, int end) {
        if (is(lastLetters, letters, start, end)) {
            return last;
        }
        int slot = slot(letters, start, end);
        char[] there = known[slot];
        if (there == null || !is(there, letters, start, end)) {
            there = Arrays.copyOfRange(letters, start, end);
            known[slot] = there;
            texts[slot] = new String(there);
        }
        last = texts[slot];
        lastLetters = there;
        return last;
    }

    private static boolean is(char[] known, char[] letters, int start, int end) {
        return known.length == end - start && Arrays.equals(known, 0, known.length, letters, start, end);
    }

    /** Where a text belongs, by its length and at most sixteen letters all over it. */
    private static int slot(char[] letters, int start, int end) {
        int hash = end - start;
        int step = Math.max(1, (end - start + LETTERS_HASHED - 1) / LETTERS_HASHED);
        for (int i = end - 1; i >= start; i -= step) { // ids differ at their ends
            hash = 31 * hash + letters[i];
        }
        hash *= 0x9E3779B9; // Fibonacci hashing: the upper bits depend on all of them
        return hash >>> (32 - Integer.numberOfTrailingZeros(SLOTS));
    }
}
