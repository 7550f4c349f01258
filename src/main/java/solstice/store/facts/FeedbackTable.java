package solstice.store.facts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import solstice.retail.Answer;
import solstice.retail.Feedback;

/** What segments and customers answered. */
public final class FeedbackTable {
    private final Jdbi jdbi;

    public FeedbackTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All answers, in the order in which they were noted. */
    public List<Answer> list() {
        return jdbi.withHandle(FeedbackTable::list);
    }

    static List<Answer> list(Handle handle) {
        return handle.createQuery(
                        "select segment, customer, product, verdict, share, answered_on from feedback order by id")
                .map((row, context) -> new Answer(
                        row.getString(1),
                        row.getString(2),
                        new Feedback(row.getString(3), Feedback.Verdict.valueOf(row.getString(4)), row.getDouble(5)),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    /** Adds answers as noted now. */
    static void add(Handle handle, List<Answer> answers) {
        PreparedBatch batch = handle.prepareBatch("insert into feedback(segment, customer, product, verdict, share,"
                + " answered_on, noted_at) values (?, ?, ?, ?, ?, ?, ?)");
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        answers.forEach(answer -> batch.add(
                answer.segment(),
                answer.customer(),
                answer.feedback().product(),
                answer.feedback().verdict().name(),
                answer.feedback().share(),
                answer.day(),
                now));
        batch.execute();
    }
}
