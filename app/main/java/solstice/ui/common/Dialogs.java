package solstice.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import solstice.store.Passphrase;

/** The questions that a view-model may put to the person, and the two things it may say. */
public interface Dialogs {

    /** Kinds of file, each with the endings that a chooser offers. */
    enum FileKind {
        PROJECT("*.solstice"),
        SALES("*.csv", "*.gz", "*.zip", "*.xlsx", "*.tsv", "*.txt", "*.json"),
        TABLE("*.csv"),
        MODEL("*.solstice-model"),
        MAPPING("*.json"),
        PICTURE("*.png"),
        DRAWING("*.svg"),
        REPORT("*.xlsx", "*.csv");

        private final List<String> patterns;

        FileKind(String... patterns) {
            this.patterns = List.of(patterns);
        }

        /** The ending that it usually has, with its point. */
        public String ending() {
            return patterns.get(0).substring(1);
        }

        public List<String> patterns() {
            return patterns;
        }
    }

    /** Asks before something that cannot be undone. */
    boolean confirm(String question, String consequence);

    /** Asks for files that exist; empty when the person thinks better of it. */
    List<Path> openFiles(FileKind kind);

    /** Asks where a file shall go. */
    Optional<Path> saveFile(FileKind kind, String suggestedName);

    Optional<Path> chooseFolder();

    /**
     * Asks for the words that open a project, never showing them; empty when the person thinks better of it.
     *
     * @param anew whether they are new: then they are typed twice, and have to be the same
     * @return the words; to be closed by whoever asked
     */
    Optional<Passphrase> passphrase(String question, String consequence, boolean anew);

    /** Shows what went wrong, why, and what to do about it. */
    void error(Throwable failure);

    /** Says in passing that something has been done. */
    void notify(String text);
}
