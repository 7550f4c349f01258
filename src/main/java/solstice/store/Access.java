package solstice.store;

/** What may be done with an open project. */
public enum Access {
    /** It may be read and changed. */
    WRITABLE,
    /** Another window or command works on it: a copy of its last committed state may be read. */
    OPEN_ELSEWHERE,
    /** The file or its medium takes no changes: a copy of it may be read. */
    NOT_WRITABLE
}
