package solstice.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The trained models of a project. */
public final class ModelShelf {
    private final Jdbi jdbi;

    ModelShelf(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Puts a model on the shelf.
     *
     * @return its number
     */
    public long put(ModelRecord model, byte[] content) {
        return jdbi.inTransaction(handle -> handle.createUpdate(
                        "insert into model(trained_at, as_of, card, content) values (:at, :asOf, :card, :content)")
                .bind("at", OffsetDateTime.ofInstant(model.trainedAt(), ZoneOffset.UTC))
                .bind("asOf", model.asOf())
                .bind("card", model.card())
                .bind("content", content)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** All models, the newest first. */
    public List<ModelRecord> list() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, trained_at, as_of, card from model order by id desc")
                .map((row, context) -> new ModelRecord(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getDate(3).toLocalDate(),
                        row.getString(4)))
                .list());
    }

    /** The content of a model, as it was put there. */
    public Optional<byte[]> load(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select content from model where id = :id")
                .bind("id", id)
                .map((row, context) -> row.getBytes(1))
                .findOne());
    }

    public int count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from model")
                .mapTo(Integer.class)
                .one());
    }
}
