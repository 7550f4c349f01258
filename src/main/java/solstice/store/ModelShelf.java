package solstice.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The trained models of a project.
 *
 * <p>One of them is current: the one last put there or chosen, and where that is gone, the newest. What is deleted can
 * be brought back for {@value #DAYS_TO_KEEP} days.
 */
public final class ModelShelf {
    private static final int DAYS_TO_KEEP = 30;

    private final Jdbi jdbi;

    ModelShelf(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Puts a model on the shelf; it becomes the current one.
     *
     * @return its number
     */
    public long put(ModelRecord model, byte[] content) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("delete from model where deleted_at < :before")
                    .bind("before", OffsetDateTime.now(ZoneOffset.UTC).minusDays(DAYS_TO_KEEP))
                    .execute();
            long id = insert(handle, model, content);
            choose(handle, id);
            return id;
        });
    }

    /**
     * Puts a model on the shelf beside the current one.
     *
     * @return its number
     */
    public long putAside(ModelRecord model, byte[] content) {
        return jdbi.inTransaction(handle -> insert(handle, model, content));
    }

    private static long insert(Handle handle, ModelRecord model, byte[] content) {
        return handle.createUpdate(
                        "insert into model(trained_at, as_of, card, content) values (:at, :asOf, :card, :content)")
                .bind("at", OffsetDateTime.ofInstant(model.trainedAt(), ZoneOffset.UTC))
                .bind("asOf", model.asOf())
                .bind("card", model.card())
                .bind("content", content)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void choose(Handle handle, long id) {
        handle.createUpdate("update model set chosen = (id = :id)")
                .bind("id", id)
                .execute();
    }

    /** Makes a model the current one; false where it is not there. */
    public boolean choose(long id) {
        return jdbi.inTransaction(handle -> {
            boolean there = handle.createQuery("select count(*) from model where id = :id and deleted_at is null")
                            .bind("id", id)
                            .mapTo(Integer.class)
                            .one()
                    == 1;
            if (there) {
                choose(handle, id);
            }
            return there;
        });
    }

    /** Takes a model off the shelf; false where it is not there. */
    public boolean delete(long id) {
        return jdbi.inTransaction(handle ->
                handle.createUpdate("update model set deleted_at = :now where id = :id and deleted_at is null")
                                .bind("id", id)
                                .bind("now", OffsetDateTime.now(ZoneOffset.UTC))
                                .execute()
                        == 1);
    }

    /** Brings back a deleted model, to be what it was; false where it cannot be. */
    public boolean undelete(long id) {
        return jdbi.inTransaction(handle ->
                handle.createUpdate("update model set deleted_at = null where id = :id and deleted_at is not null")
                                .bind("id", id)
                                .execute()
                        == 1);
    }

    /** All models but the deleted ones, the newest first. */
    public List<ModelRecord> list() {
        List<ModelRecord> models = jdbi.withHandle(handle -> new ArrayList<>(handle.createQuery(
                        "select id, trained_at, as_of, card, chosen from model where deleted_at is null"
                                + " order by id desc")
                .map((row, context) -> new ModelRecord(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getDate(3).toLocalDate(),
                        row.getString(4),
                        row.getBoolean(5)))
                .list()));
        if (!models.isEmpty() && models.stream().noneMatch(ModelRecord::current)) {
            models.set(0, models.get(0).asCurrent());
        }
        return models;
    }

    /** The content of a model, as it was put there; empty where there is none, or it was deleted. */
    public Optional<byte[]> load(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select content from model where id = :id and deleted_at is null")
                        .bind("id", id)
                        .map((row, context) -> row.getBytes(1))
                        .findOne());
    }

    public int count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from model where deleted_at is null")
                .mapTo(Integer.class)
                .one());
    }
}
