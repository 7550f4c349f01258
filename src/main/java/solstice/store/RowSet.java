package solstice.store;

/**
 * The set of rows already kept, each known by a 128-bit print of all its fields.
 *
 * <p>The print is two independent 64-bit mixes (the finaliser of SplitMix64, chained over the fields). Two different
 * rows of ten million share one with a probability below 1e-24. The set is a hash table with open addressing: 24 to
 * 48 bytes a row.
 */
final class RowSet {
    private static final long FIRST_SEED = 0x9E3779B97F4A7C15L;
    private static final long SECOND_SEED = 0xC2B2AE3D27D4EB4FL;

    private long[] first = new long[1 << 12];
    private long[] second = new long[1 << 12];
    private int size;

    /** Adds the row with these fields; false where it was there already. */
    boolean add(long... fields) {
        long one = FIRST_SEED;
        long two = SECOND_SEED;
        for (long field : fields) {
            one = mix(one ^ field);
            two = mix(two + field * FIRST_SEED);
        }
        return addPrint(one, two == 0 ? 1 : two);
    }

    /** The second half is never 0, which marks an empty place. */
    private boolean addPrint(long one, long two) {
        if (size * 2 >= first.length) {
            grow();
        }
        int mask = first.length - 1;
        int place = (int) one & mask;
        while (second[place] != 0) {
            if (first[place] == one && second[place] == two) {
                return false;
            }
            place = (place + 1) & mask;
        }
        first[place] = one;
        second[place] = two;
        size++;
        return true;
    }

    private void grow() {
        long[] oldFirst = first;
        long[] oldSecond = second;
        first = new long[oldFirst.length * 2];
        second = new long[oldSecond.length * 2];
        size = 0;
        for (int i = 0; i < oldFirst.length; i++) {
            if (oldSecond[i] != 0) {
                addPrint(oldFirst[i], oldSecond[i]);
            }
        }
    }

    private static long mix(long value) {
        long z = value + FIRST_SEED;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
