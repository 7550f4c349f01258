package solstice.recommender.neural;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;
import solstice.features.CustomerActivity;
import solstice.recommender.neural.Settings.Part;

/**
 * How a model is written down: the mark {@code SOLM}, the version, the length and the CRC-32C of what follows; then
 * settings, day, products, tables, head and calibration, each list with its length before it.
 *
 * <p>Nothing is trusted when it is read: mark, version, checksum, every length against what is left, and every table
 * against the size that the settings ask for. No Java serialisation.
 */
final class ModelFormat {
    private static final int MARK = 0x534f4c4d;
    private static final int VERSION = 4;
    private static final int WIDEST = 4096;
    private static final int LONGEST_CODE = 1000;

    private ModelFormat() {}

    static byte[] write(SolsticeModel model) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body);
                DataOutputStream file = new DataOutputStream(whole)) {
            writeSettings(model.settings(), out);
            out.writeLong(model.asOf().toEpochDay());
            out.writeInt(model.products().size());
            for (String product : model.products()) {
                byte[] code = product.getBytes(StandardCharsets.UTF_8);
                out.writeShort(code.length);
                out.write(code);
            }
            out.writeInt(model.tables().size());
            for (float[] table : model.tables()) {
                writeFloats(table, out);
            }
            writeHead(model.heads().repurchase(), out);
            writeCalibration(model.heads().again(), out);
            writeCalibration(model.heads().discovery(), out);
            file.writeInt(MARK);
            file.writeInt(VERSION);
            file.writeInt(body.size());
            file.writeLong(checksum(body.toByteArray()));
            body.writeTo(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return whole.toByteArray();
    }

    private static void writeSettings(Settings settings, DataOutputStream out) throws IOException {
        out.writeInt(settings.width());
        out.writeInt(settings.hidden());
        out.writeInt(settings.seasonWidth());
        out.writeInt(settings.epochs());
        out.writeDouble(settings.rate());
        out.writeDouble(settings.dropout());
        out.writeInt(settings.stepDays());
        out.writeInt(settings.workers());
        out.writeLong(settings.seed());
        out.writeByte(settings.without().size());
        for (Part part : settings.without()) {
            out.writeUTF(part.name());
        }
    }

    private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static void writeHead(RepurchaseHead head, DataOutputStream out) throws IOException {
        out.writeInt(head.trees());
        for (int feature : head.features) {
            out.writeByte(feature);
        }
        writeFloats(head.thresholds, out);
        writeFloats(head.values, out);
    }

    private static void writeCalibration(Calibration calibration, DataOutputStream out) throws IOException {
        out.writeDouble(calibration.alpha());
        out.writeDouble(calibration.beta());
        writeFloats(calibration.activity(), out);
    }

    private static long checksum(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body, 0, body.length);
        return checksum.getValue();
    }

    /** Whether this looks like a model that an older or newer version of the program has written. */
    static boolean isOfOtherVersion(byte[] content) {
        ByteBuffer start = ByteBuffer.wrap(content);
        return content.length > 2 * Integer.BYTES && start.getInt() == MARK && start.getInt() != VERSION;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if this is no model, or not all of one, or one that was changed
     */
    static SolsticeModel read(byte[] content) throws IOException {
        try (DataInputStream file = new DataInputStream(new ByteArrayInputStream(content))) {
            demand(file.readInt() == MARK, "mark");
            demand(file.readInt() == VERSION, "version");
            int length = file.readInt();
            long checksum = file.readLong();
            demand(length == file.available(), "length");
            byte[] body = file.readNBytes(length);
            demand(checksum(body) == checksum, "checksum");
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
                SolsticeModel model = readBody(in);
                demand(in.available() == 0, "end");
                return model;
            }
        } catch (EOFException cutShort) {
            throw new IOException("model breaks off", cutShort);
        }
    }

    private static SolsticeModel readBody(DataInputStream in) throws IOException {
        Settings settings = readSettings(in);
        LocalDate asOf = readDay(in);
        int count = in.readInt();
        demand(count >= 0 && count <= in.available() / 2, "products");
        List<String> products = new ArrayList<>(count);
        for (int product = 0; product < count; product++) {
            int size = in.readUnsignedShort();
            demand(size <= LONGEST_CODE && size <= in.available(), "product code");
            products.add(new String(in.readNBytes(size), StandardCharsets.UTF_8));
        }
        for (int product = 1; product < count; product++) {
            demand(products.get(product - 1).compareTo(products.get(product)) < 0, "order of products");
        }
        long widest = Math.max(settings.width(), settings.seasonWidth());
        demand(count * widest <= in.available() / Float.BYTES, "products");
        List<float[]> tables = new ArrayList<>();
        int[] sizes = DiscoveryParameters.sizes(settings, count);
        demand(in.readInt() == sizes.length, "tables");
        for (int size : sizes) {
            tables.add(readFloats(size, in));
        }
        Heads heads = new Heads(readHead(in), readCalibration(in), readCalibration(in));
        return new SolsticeModel(settings, asOf, products, tables, heads);
    }

    private static RepurchaseHead readHead(DataInputStream in) throws IOException {
        int trees = in.readInt();
        demand(trees >= 0 && trees <= in.available() / RepurchaseHead.NODES, "trees");
        int[] features = new int[trees * RepurchaseHead.SPLITS];
        for (int split = 0; split < features.length; split++) {
            features[split] = in.readUnsignedByte();
            demand(features[split] < RepurchaseHead.SIZE, "split");
        }
        float[] thresholds = readFloats(features.length, in);
        return new RepurchaseHead(features, thresholds, readFloats(trees * RepurchaseHead.NODES, in));
    }

    private static Calibration readCalibration(DataInputStream in) throws IOException {
        double alpha = in.readDouble();
        double beta = in.readDouble();
        demand(alpha > 0 && Double.isFinite(alpha) && Double.isFinite(beta), "calibration");
        return new Calibration(alpha, beta, readFloats(CustomerActivity.SIZE, in));
    }

    private static LocalDate readDay(DataInputStream in) throws IOException {
        long day = in.readLong();
        demand(Math.abs(day) < 1_000_000, "day");
        return LocalDate.ofEpochDay(day);
    }

    private static Settings readSettings(DataInputStream in) throws IOException {
        int width = positive(in.readInt());
        int hidden = positive(in.readInt());
        int seasonWidth = positive(in.readInt());
        int epochs = in.readInt();
        double rate = in.readDouble();
        double dropout = in.readDouble();
        int stepDays = positive(in.readInt());
        int workers = positive(in.readInt());
        long seed = in.readLong();
        Set<Part> without = EnumSet.noneOf(Part.class);
        for (int parts = in.readUnsignedByte(); parts > 0; parts--) {
            String name = in.readUTF();
            without.add(Arrays.stream(Part.values())
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("model is damaged: part")));
        }
        return new Settings(width, hidden, seasonWidth, epochs, rate, dropout, stepDays, workers, seed, without);
    }

    private static int positive(int size) throws IOException {
        demand(size > 0 && size <= WIDEST, "settings");
        return size;
    }

    private static float[] readFloats(int wanted, DataInputStream in) throws IOException {
        demand(in.readInt() == wanted && wanted <= in.available() / Float.BYTES, "table");
        float[] values = new float[wanted];
        for (int i = 0; i < wanted; i++) {
            values[i] = in.readFloat();
            demand(Float.isFinite(values[i]), "number");
        }
        return values;
    }

    private static void demand(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException("model is damaged: " + what);
        }
    }
}
