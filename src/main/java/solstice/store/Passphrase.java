package solstice.store;

import java.util.Arrays;

/** The words that open an encrypted project; gone from memory once closed. */
public final class Passphrase implements AutoCloseable {
    private final char[] letters;

    /** Takes the letters over: they are wiped when this is closed. */
    public Passphrase(char[] letters) {
        if (letters.length == 0) {
            throw new IllegalArgumentException("a passphrase has letters");
        }
        this.letters = letters;
    }

    char[] letters() {
        return letters;
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }
}
