package solstice.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import solstice.retail.OpenDays;
import solstice.retail.SeriesSales;

/** What was sold week by week, added up when rows come in so that a chart need not read them. */
public final class WeeklyTable {
    private static final RowMapper<SeriesSales> SERIES = (row, context) ->
            unpack(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBytes(5));
    private static final String COLUMNS = "select level, id, family, name, content from weekly_total ";

    private final Jdbi jdbi;

    WeeklyTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The days that the series add up; none where nothing was sold yet. */
    public Optional<OpenDays> days() {
        return jdbi.withHandle(handle -> handle.createQuery("select first_day, last_day, open from trading_days")
                .map((row, context) -> new OpenDays(
                        LocalDate.ofEpochDay(row.getInt(1)),
                        LocalDate.ofEpochDay(row.getInt(2)),
                        BitSet.valueOf(row.getBytes(3))))
                .findOne());
    }

    /**
     * One series.
     *
     * @param level see {@link SeriesSales#level()}
     * @param id in whatever case
     */
    public Optional<SeriesSales> find(String level, String id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "where level = ? and id_key = upper(?)")
                .bind(0, level)
                .bind(1, id)
                .map(SERIES)
                .findFirst());
    }

    /** All series, in the order in which they were put. */
    public List<SeriesSales> list() {
        return jdbi.withHandle(handle ->
                handle.createQuery(COLUMNS + "order by place").map(SERIES).list());
    }

    /** Replaces all by these. */
    static void replace(Handle handle, Optional<OpenDays> days, List<SeriesSales> series) {
        handle.execute("delete from trading_days");
        days.ifPresent(sold -> handle.execute(
                "insert into trading_days values (?, ?, ?)",
                sold.first().toEpochDay(),
                sold.last().toEpochDay(),
                sold.open().toByteArray()));
        handle.execute("delete from weekly_total");
        PreparedBatch batch =
                handle.prepareBatch("insert into weekly_total(place, level, id, id_key, family, name, content)"
                        + " values (?, ?, ?, upper(?), ?, ?, ?)");
        for (int place = 0; place < series.size(); place++) {
            SeriesSales one = series.get(place);
            batch.add(place, one.level(), one.id(), one.id(), one.family(), one.name(), pack(one));
        }
        batch.execute();
    }

    private static byte[] pack(SeriesSales series) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(series.pieces().length);
            out.write(raw(series.pieces()));
            out.write(raw(series.revenue()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] raw(double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        bytes.asDoubleBuffer().put(values);
        return bytes.array();
    }

    private static SeriesSales unpack(String level, String id, String family, String name, byte[] content) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            int weeks = in.readInt();
            return new SeriesSales(level, id, family, name, numbers(in, weeks), numbers(in, weeks));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static double[] numbers(DataInputStream in, int count) throws IOException {
        double[] values = new double[count];
        ByteBuffer.wrap(in.readNBytes(count * Double.BYTES)).asDoubleBuffer().get(values);
        return values;
    }
}
