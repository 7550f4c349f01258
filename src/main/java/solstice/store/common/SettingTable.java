package solstice.store.common;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What a project remembers by name. */
public final class SettingTable {
    /** The rules of cleaning that apply. */
    public static final String CLEANING = "cleaning";

    private final Jdbi jdbi;

    public SettingTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<String> get(String name) {
        return jdbi.withHandle(handle -> get(handle, name));
    }

    /** Sets, or replaces what was set. */
    public void put(String name, String content) {
        jdbi.useHandle(handle -> put(handle, name, content));
    }

    /** As the other, within a piece of work under way. */
    public static Optional<String> get(Handle handle, String name) {
        return handle.createQuery("select content from setting where name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne();
    }

    /** As the other, within a piece of work under way. */
    public static void put(Handle handle, String name, String content) {
        handle.execute("merge into setting key(name) values (?, ?)", name, content);
    }

    /** Forgets a setting, within a piece of work under way. */
    public static void remove(Handle handle, String name) {
        handle.execute("delete from setting where name = ?", name);
    }
}
