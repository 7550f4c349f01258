package solstice.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        COUNTRY
    }

    /** With at most 1,000 letters a text, a block stays well below the column's limit. */
    private static final int TEXTS_IN_BLOCK = 300;

    private final Kind kind;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts;
    private int saved;
    private String last = "";
    private int lastNumber = -1;

    private Names(Kind kind, List<String> texts) {
        this.kind = kind;
        this.texts = texts;
        this.saved = texts.size();
        for (int number = 0; number < texts.size(); number++) {
            numbers.put(texts.get(number), number);
        }
    }

    /** The names that the project has already. */
    static Names read(Handle handle, Kind kind) {
        return new Names(kind, list(handle, kind));
    }

    /** The texts in order of their numbers. */
    static List<String> list(Handle handle, Kind kind) {
        List<String> texts = new ArrayList<>();
        handle.createQuery("select content from name_block where kind = ? order by id")
                .bind(0, kind.name())
                .map((row, context) -> unpack(row.getBytes(1)))
                .forEach(texts::addAll);
        return texts;
    }

    /** The number of a text, given to it now where it is new. */
    int number(String text) {
        if (lastNumber < 0 || !text.equals(last)) { // lines of one order follow each other
            last = text;
            lastNumber = lookUp(text);
        }
        return lastNumber;
    }

    private int lookUp(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return known;
    }

    /** Writes the new names. */
    void save(Handle handle) {
        while (saved < texts.size()) {
            List<String> part = texts.subList(saved, Math.min(saved + TEXTS_IN_BLOCK, texts.size()));
            handle.execute(
                    "insert into name_block(kind, text_count, content) values (?, ?, ?)",
                    kind.name(),
                    part.size(),
                    pack(part));
            saved += part.size();
        }
    }

    /** How many names of a kind are kept. */
    static int count(Handle handle, Kind kind) {
        return handle.createQuery("select coalesce(sum(text_count), 0) from name_block where kind = ?")
                .bind(0, kind.name())
                .mapTo(Integer.class)
                .one();
    }

    private static byte[] pack(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(texts.size());
            for (String text : texts) {
                out.writeUTF(text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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
