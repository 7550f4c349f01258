package solstice.intake.form;

/**
 * Gives the texts of a column as Strings, the same one for the same letters as far as it remembers.
 *
 * <p>It remembers a bounded number of texts: a new one takes the place of the older one with which it collides. Not
 * for several threads.
 */
public final class TextPool {
    private static final int SLOTS = 1 << 14;

    private final String[] known = new String[SLOTS];
    private String last = "";

    /** The text from {@code start} to before {@code end}. */
    public String text(char[] letters, int start, int end) {
        if (is(last, letters, start, end)) {
            return last;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + letters[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String text = known[slot];
        if (text == null || !is(text, letters, start, end)) {
            text = new String(letters, start, end - start);
            known[slot] = text;
        }
        last = text;
        return text;
    }

    private static boolean is(String text, char[] letters, int start, int end) {
        int length = text.length();
        if (length != end - start) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) { // ids differ at their ends
            if (text.charAt(i) != letters[start + i]) {
                return false;
            }
        }
        return true;
    }
}
