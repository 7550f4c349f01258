package solstice.recommender.neural;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A training between two steps: with the settings and the samples, all that it takes to go on as if nothing had
 * happened.
 *
 * <p>As bytes: the mark {@code SOLT}, the version, the length and the CRC-32C of what follows; then place, tally, and
 * the tables, each list with its length before it. Nothing is trusted when it is read.
 *
 * @param place the batch that comes next
 * @param tally figures so far
 * @param best values of the best pass so far, a list for each table; empty before the first validation
 * @param tables for each table its values, and both memories of the optimiser
 */
record TrainingState(Place place, Tally tally, List<float[]> best, List<float[]> tables) {
    private static final int MARK = 0x534f4c54;
    private static final int VERSION = 1;
    private static final int HEAD = 3 * Integer.BYTES + Long.BYTES;
    private static final int FIXED = 4 + 3 * Integer.BYTES + 3 * Integer.BYTES + 2 * Double.BYTES;
    private static final int MOST_TABLES = 1000;

    /**
     * A place in the order in which samples are learned.
     *
     * @param newest whether the newest weeks are among the samples: the second round
     * @param epoch number of the pass, from 0
     * @param lesson number of the sample in the pass, from 0
     * @param start the batch's first customer in the sample
     */
    record Place(boolean newest, int epoch, int lesson, int start) {
        static final Place FIRST = new Place(false, 0, 0, 0);
        static final Place FIRST_OF_NEWEST = new Place(true, 0, 0, 0);

        Place nextEpoch() {
            return new Place(newest, epoch + 1, 0, 0);
        }

        Place nextLesson() {
            return new Place(newest, epoch, lesson + 1, 0);
        }

        Place after(int customers) {
            return new Place(newest, epoch, lesson, start + customers);
        }
    }

    /**
     * Figures so far.
     *
     * @param step steps made
     * @param loss of the last step
     * @param epochs passes validated
     * @param ndcg best validation; below 0 before the first
     * @param bestEpochs after how many passes it was reached
     */
    record Tally(int step, double loss, int epochs, double ndcg, int bestEpochs) {
        static final Tally NOTHING = new Tally(0, Double.NaN, 0, -1, 0);

        Tally stepped(double lossNow) {
            return new Tally(step + 1, lossNow, epochs, ndcg, bestEpochs);
        }

        Tally validated(double found) {
            return found > ndcg
                    ? new Tally(step, loss, epochs + 1, found, epochs + 1)
                    : new Tally(step, loss, epochs + 1, ndcg, bestEpochs);
        }
    }

    byte[] toBytes() {
        int length = FIXED + size(best) + size(tables);
        ByteBuffer out = ByteBuffer.allocate(HEAD + length);
        out.putInt(MARK).putInt(VERSION).putInt(length).putLong(0);
        out.putInt(place.newest ? 1 : 0)
                .putInt(place.epoch)
                .putInt(place.lesson)
                .putInt(place.start);
        out.putInt(tally.step).putInt(tally.epochs).putInt(tally.bestEpochs);
        out.putDouble(tally.loss).putDouble(tally.ndcg);
        write(best, out);
        write(tables, out);
        return out.putLong(3 * Integer.BYTES, checksum(out.array())).array();
    }

    private static int size(List<float[]> lists) {
        long floats = lists.stream().mapToLong(list -> list.length).sum();
        return Math.toIntExact(Integer.BYTES * (1L + lists.size()) + Float.BYTES * floats);
    }

    private static void write(List<float[]> lists, ByteBuffer out) {
        out.putInt(lists.size());
        for (float[] list : lists) {
            out.putInt(list.length);
            out.asFloatBuffer().put(list);
            out.position(out.position() + Float.BYTES * list.length);
        }
    }

    private static long checksum(byte[] whole) {
        CRC32C checksum = new CRC32C();
        checksum.update(whole, HEAD, whole.length - HEAD);
        return checksum.getValue();
    }

    /**
     * Reads a state.
     *
     * @throws IOException if these are not the bytes of one, or not all of them, or changed ones
     */
    static TrainingState of(byte[] bytes) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            demand(in.getInt() == MARK && in.getInt() == VERSION, "mark");
            demand(in.getInt() == bytes.length - HEAD, "length");
            demand(in.getLong() == checksum(bytes), "checksum");
            Place place = new Place(in.getInt() == 1, in.getInt(), in.getInt(), in.getInt());
            int step = in.getInt();
            int epochs = in.getInt();
            int bestEpochs = in.getInt();
            Tally tally = new Tally(step, in.getDouble(), epochs, in.getDouble(), bestEpochs);
            TrainingState state = new TrainingState(place, tally, read(in), read(in));
            demand(!in.hasRemaining(), "end");
            return state;
        } catch (BufferUnderflowException cutShort) {
            throw new IOException("training breaks off", cutShort);
        }
    }

    private static List<float[]> read(ByteBuffer in) throws IOException {
        int count = in.getInt();
        demand(count >= 0 && count <= MOST_TABLES, "tables");
        List<float[]> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = in.getInt();
            demand(length >= 0 && length <= in.remaining() / Float.BYTES, "table");
            float[] list = new float[length];
            in.asFloatBuffer().get(list);
            in.position(in.position() + Float.BYTES * length);
            lists.add(list);
        }
        return lists;
    }

    /** Whether it is a training of a net with such tables. */
    boolean fits(DiscoveryParameters learned) {
        List<Parameter> all = learned.all();
        return tables.size() == 3 * all.size()
                && (best.isEmpty() ? tally.epochs == 0 : best.size() == all.size())
                && java.util.stream.IntStream.range(0, tables.size())
                        .allMatch(i -> tables.get(i).length == all.get(i % all.size()).value.length)
                && java.util.stream.IntStream.range(0, best.size())
                        .allMatch(i -> best.get(i).length == all.get(i).value.length);
    }

    private static void demand(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException("training is damaged: " + what);
        }
    }
}
