package solstice.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

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

    private final Kind kind;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts;
    private int saved;

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
        return new ArrayList<>(handle.createQuery("select text from name where kind = ? order by number")
                .bind(0, kind.name())
                .setFetchSize(10_000)
                .mapTo(String.class)
                .list());
    }

    /** The number of a text, given to it now where it is new. */
    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    /** Writes the new names. */
    void save(Handle handle) {
        if (saved == texts.size()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("insert into name values (?, ?, ?)");
        for (; saved < texts.size(); saved++) {
            batch.add(kind.name(), saved, texts.get(saved));
        }
        batch.execute();
    }
}
