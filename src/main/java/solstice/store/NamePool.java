package solstice.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Different texts, numbered from 0 in the order in which they came, in little memory: their UTF-8 bytes one after
 * another and 12 to 20 bytes beside them, a fifth of what a map of strings takes.
 */
final class NamePool {
    private static final int CHUNK = 1 << 20;
    private static final int RECENT = 1 << 14;

    private final List<byte[]> chunks = new ArrayList<>();
    private int endOfLast = CHUNK;
    private long[] places = new long[1 << 8];
    private int[] slots = new int[1 << 9];
    private int size;
    private final @Nullable String[] recent = new @Nullable String[RECENT];
    private final int[] recentNumbers = new int[RECENT];

    int size() {
        return size;
    }

    /** The number of a text, given to it now where it is new. */
    int number(String text) {
        int hash = text.hashCode();
        int at = (hash ^ (hash >>> 14)) & (RECENT - 1);
        String last = recent[at];
        if (text.equals(last)) {
            return recentNumbers[at];
        }
        int number = lookUp(text.getBytes(StandardCharsets.UTF_8), spread(hash));
        recent[at] = text;
        recentNumbers[at] = number;
        return number;
    }

    /** The text with a number. */
    String text(int number) {
        long place = places[number];
        return new String(chunks.get(chunk(place)), offset(place), length(place), StandardCharsets.UTF_8);
    }

    private int lookUp(byte[] bytes, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if (is(slots[slot] - 1, bytes)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = store(bytes);
        if (size * 4L > slots.length * 3L) {
            grow();
        }
        return size - 1;
    }

    private boolean is(int number, byte[] bytes) {
        long place = places[number];
        int from = offset(place);
        return length(place) == bytes.length
                && Arrays.equals(chunks.get(chunk(place)), from, from + bytes.length, bytes, 0, bytes.length);
    }

    private long store(byte[] bytes) {
        if (chunks.isEmpty() || endOfLast + bytes.length > CHUNK) {
            chunks.add(new byte[CHUNK]);
            endOfLast = 0;
        }
        System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), endOfLast, bytes.length);
        long place = ((long) (chunks.size() - 1) << 40) | ((long) endOfLast << 20) | bytes.length;
        endOfLast += bytes.length;
        return place;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = spread(text(number).hashCode()) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static int chunk(long place) {
        return (int) (place >>> 40);
    }

    private static int offset(long place) {
        return (int) (place >>> 20) & 0xFFFFF;
    }

    private static int length(long place) {
        return (int) place & 0xFFFFF;
    }
}
