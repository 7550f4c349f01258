package solstice.store;

/**
 * The set of rows already kept, each known by a 111-bit print of all its fields and by the file it was last seen in.
 *
 * <p>The print is two independent 64-bit mixes (the finaliser of SplitMix64, chained over the fields). Two different
 * rows of ten million share one with a probability below 1e-19. The set is a hash table with open addressing, cut
 * into parts that grow one at a time: 21 to 43 bytes a row, and never twice that while growing.
 */
final class RowSet {
    /** Where a row was seen before. */
    enum Seen {
        /** Nowhere: it is new. */
        NOWHERE,
        /** In the same file. */
        IN_THIS_FILE,
        /** In another file, now or in an earlier import. */
        ELSEWHERE
    }

    private static final long FIRST_SEED = 0x9E3779B97F4A7C15L;
    private static final long SECOND_SEED = 0xC2B2AE3D27D4EB4FL;
    /** The last bits of a print make room for the number of the file. */
    private static final long FILES = 0xFFFF;

    private static final long TAKEN = Long.MIN_VALUE;
    private static final int PARTS = 16;
    private static final int SMALLEST = 1 << 8;

    private final Part[] parts = new Part[PARTS];
    private int file;

    RowSet() {
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part();
        }
    }

    /** From now on rows come from another file. */
    void beginFile() {
        file++;
    }

    /** Adds the row with these fields unless it is there, and tells where it was seen. */
    Seen add(long... fields) {
        long one = FIRST_SEED;
        long two = SECOND_SEED;
        for (long field : fields) {
            one = mix(one ^ field);
            two = mix(two + field * FIRST_SEED);
        }
        return parts[(int) (one >>> 60)].add(one, (two | TAKEN) & ~FILES, file & (int) FILES);
    }

    private static long mix(long value) {
        long z = value + FIRST_SEED;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The rows whose prints begin alike: two numbers a place, the second 0 where it is empty. */
    private static final class Part {
        private long[] table = new long[2 * SMALLEST];
        private int size;

        Seen add(long one, long two, int file) {
            int place = place(one, two);
            long found = table[place + 1];
            table[place + 1] = two | file;
            if (found != 0) {
                return (found & FILES) == file ? Seen.IN_THIS_FILE : Seen.ELSEWHERE;
            }
            table[place] = one;
            if (++size * 8L > table.length * 3L) {
                grow();
            }
            return Seen.NOWHERE;
        }

        /** Where a print lies, or the empty place where it would. */
        private int place(long one, long two) {
            int mask = table.length - 1;
            int place = (int) (one << 1) & mask;
            while (table[place + 1] != 0 && (table[place] != one || (table[place + 1] & ~FILES) != two)) {
                place = (place + 2) & mask;
            }
            return place;
        }

        private void grow() {
            long[] old = table;
            table = new long[old.length * 2];
            for (int i = 0; i < old.length; i += 2) {
                if (old[i + 1] != 0) {
                    int place = place(old[i], old[i + 1] & ~FILES);
                    table[place] = old[i];
                    table[place + 1] = old[i + 1];
                }
            }
        }
    }
}
