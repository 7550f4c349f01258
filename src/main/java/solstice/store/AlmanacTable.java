package solstice.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import solstice.retail.Almanac;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherDay;

/** Weather observed and days marked. */
public final class AlmanacTable {
    private final Jdbi jdbi;

    AlmanacTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everything, in order of day. */
    public Almanac read() {
        return jdbi.withHandle(handle -> new Almanac(weather(handle), events(handle)));
    }

    /** Adds days; a day that is there already is replaced. */
    static void add(Handle handle, Almanac almanac) {
        PreparedBatch weather = handle.prepareBatch("merge into weather key(epoch_day) values (?, ?, ?)");
        almanac.weather()
                .forEach(day -> weather.add(day.day().toEpochDay(), orNull(day.temperature()), orNull(day.rain())));
        weather.execute();
        PreparedBatch events = handle.prepareBatch("merge into event key(epoch_day, name) values (?, ?, ?)");
        almanac.events().forEach(event -> events.add(event.day().toEpochDay(), event.name(), event.kind()));
        events.execute();
    }

    private static @Nullable Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static List<WeatherDay> weather(Handle handle) {
        return handle.createQuery("select epoch_day, temperature, rain from weather order by epoch_day")
                .map((row, context) -> new WeatherDay(
                        LocalDate.ofEpochDay(row.getLong(1)),
                        row.getObject(2) == null ? Double.NaN : row.getDouble(2),
                        row.getObject(3) == null ? Double.NaN : row.getDouble(3)))
                .list();
    }

    private static List<ShopEvent> events(Handle handle) {
        return handle.createQuery("select epoch_day, name, kind from event order by epoch_day, name")
                .map((row, context) ->
                        new ShopEvent(LocalDate.ofEpochDay(row.getLong(1)), row.getString(2), row.getString(3)))
                .list();
    }
}
