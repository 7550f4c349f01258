package solstice.intake.catalogue;

import java.util.List;

/**
 * What a file seems to tell of, and what says so.
 *
 * @param role what it tells of
 * @param evidence how that was found out
 * @param columns the headers that it was found out by, in the order of the file; all where nothing was found out
 * @param key header of the column by which the file joins the others: products of a catalogue and of answers, customers
 *     of a list of customers; empty where there is none
 */
public record RoleGuess(FileRole role, Evidence evidence, List<String> columns, String key) {
    /** What tells a file's role. */
    public enum Evidence {
        /** The names of its columns. */
        HEADERS,
        /** Values that the sales know as products or customers. */
        KEYS,
        /** What its columns hold, whatever they are called. */
        CONTENT,
        /** The form of its rows, which have no headers. */
        FORM,
        /** A person said so. */
        TOLD,
        /** Nothing does. */
        NONE
    }

    public RoleGuess {
        columns = List.copyOf(columns);
    }
}
