package solstice.intake.form;

/** A place in the letters of a cell, going forward over the parts of a date. */
final class Cursor {
    private static final int MOST_DIGITS = 9;

    private final char[] letters;
    private final int end;
    private int at;
    private int width;

    /** Stands before the first letter that is no blank, and ends after the last. */
    Cursor(char[] letters, int start, int end) {
        int last = end;
        while (last > start && isBlank(letters[last - 1])) {
            last--;
        }
        this.letters = letters;
        this.end = last;
        this.at = start;
        skipBlanks();
    }

    boolean isAtEnd() {
        return at == end;
    }

    /** The next letter, or a NUL at the end. */
    char next() {
        return at < end ? letters[at] : 0;
    }

    /** Goes over a letter if it is the next one. */
    boolean take(char letter) {
        if (next() == letter && at < end) {
            at++;
            return true;
        }
        return false;
    }

    /** Goes over any one of some letters; tells which, or gives a NUL. */
    char takeOneOf(String choice) {
        if (at < end && choice.indexOf(letters[at]) >= 0) {
            return letters[at++];
        }
        return 0;
    }

    void skipBlanks() {
        while (at < end && isBlank(letters[at])) {
            at++;
        }
    }

    /** Goes over up to nine digits and gives their number; -1 where the next letter is no digit or there are more. */
    int number() {
        return number(MOST_DIGITS);
    }

    /** Goes over up to so many digits and gives their number; -1 where the next letter is no digit. */
    int number(int most) {
        int value = 0;
        int from = at;
        while (at < end && at - from < most && letters[at] >= '0' && letters[at] <= '9') {
            value = value * 10 + (letters[at++] - '0');
        }
        width = at - from;
        return width == 0 ? -1 : value;
    }

    /** How many digits the last number had. */
    int width() {
        return width;
    }

    /** Goes over letters of words and gives them in lower case; empty where there are none. */
    String word() {
        int from = at;
        while (at < end && Character.isLetter(letters[at])) {
            at++;
        }
        return from == at ? "" : new String(letters, from, at - from).toLowerCase(java.util.Locale.ROOT);
    }

    /** The place, to come back to. */
    int mark() {
        return at;
    }

    void backTo(int mark) {
        at = mark;
    }

    private static boolean isBlank(char letter) {
        return letter <= ' ' || letter == '\u00a0' || letter == '\u3000' || letter == '\u202f';
    }
}
