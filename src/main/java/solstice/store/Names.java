package solstice.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;

/** Texts of one kind, each with a small number that the sales rows carry in its place. */
final class Names {
    /** What the texts are. */
    enum Kind {
        PURCHASE,
        CODE,
        TITLE,
        CUSTOMER,
        COUNTRY,
        CHANNEL,
        CURRENCY
    }

    /** With at most 1,000 letters a text, a block stays well below the column's limit. */
    private static final int TEXTS_IN_BLOCK = 300;

    private final Kind kind;
    private final NamePool texts = new NamePool();
    private int saved;

    private Names(Kind kind) {
        this.kind = kind;
    }

    /** The names that the project has already. */
    static Names read(Handle handle, Kind kind) {
        Names names = new Names(kind);
        forEach(handle, kind, names.texts::number);
        names.saved = names.texts.size();
        if (kind == Kind.CHANNEL || kind == Kind.CURRENCY) {
            names.number(""); // 0, as in rows that were kept before there were such columns
        }
        return names;
    }

    /** The texts in order of their numbers. */
    static List<String> list(Handle handle, Kind kind) {
        List<String> texts = new ArrayList<>();
        forEach(handle, kind, texts::add);
        return texts;
    }

    private static void forEach(Handle handle, Kind kind, Consumer<String> consumer) {
        handle.createQuery("select content from name_block where kind = ? order by id")
                .bind(0, kind.name())
                .map((row, context) -> unpack(row.getBytes(1)))
                .forEach(block -> block.forEach(consumer));
    }

    /** The number of a text, given to it now where it is new. */
    int number(String text) {
        return texts.number(text);
    }

    /** Writes the new names. */
    void save(Handle handle) {
        while (saved < texts.size()) {
            int end = Math.min(saved + TEXTS_IN_BLOCK, texts.size());
            handle.execute(
                    "insert into name_block(kind, text_count, content) values (?, ?, ?)",
                    kind.name(),
                    end - saved,
                    pack(saved, end));
            saved = end;
        }
    }

    /** How many names of a kind are kept. */
    static int count(Handle handle, Kind kind) {
        return handle.createQuery("select coalesce(sum(text_count), 0) from name_block where kind = ?")
                .bind(0, kind.name())
                .mapTo(Integer.class)
                .one();
    }

    private byte[] pack(int from, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeInt(end - from);
            for (int number = from; number < end; number++) {
                out.writeUTF(texts.text(number));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static List<String> unpack(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            List<String> texts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(in.readUTF());
            }
            return texts;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
