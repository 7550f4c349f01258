package solstice.store.almanac;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import solstice.retail.SalesWindow;
import solstice.retail.Surroundings;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.store.common.Measure;

/** Stations and their readings, to and from their tables. */
final class WeatherRow {
    private WeatherRow() {}

    static List<WeatherReading> readings(Handle handle) {
        return handle.createQuery(
                        "select station, epoch_day, temperature, rain from weather_reading order by epoch_day, station")
                .map((row, context) -> new WeatherReading(
                        row.getString(1), LocalDate.ofEpochDay(row.getLong(2)), Measure.of(row, 3), Measure.of(row, 4)))
                .list();
    }

    static List<StationRecord> stations(Handle handle) {
        return handle.createQuery("select r.station, coalesce(max(s.name), ''), max(s.latitude), max(s.longitude),"
                        + " count(*), min(r.epoch_day), max(r.epoch_day)"
                        + " from weather_reading r left join weather_station s on s.id = r.station"
                        + " group by r.station order by r.station")
                .map((row, context) -> new StationRecord(
                        new WeatherStation(row.getString(1), row.getString(2), Measure.of(row, 3), Measure.of(row, 4)),
                        row.getInt(5),
                        new SalesWindow(LocalDate.ofEpochDay(row.getLong(6)), LocalDate.ofEpochDay(row.getLong(7)))))
                .list();
    }

    static void add(Handle handle, Surroundings found) {
        PreparedBatch stations = handle.prepareBatch("merge into weather_station key(id) values (?, ?, ?, ?)");
        found.stations()
                .forEach(station -> stations.add(
                        station.id(),
                        station.name(),
                        Measure.orNull(station.latitude()),
                        Measure.orNull(station.longitude())));
        stations.execute();
        PreparedBatch readings =
                handle.prepareBatch("merge into weather_reading key(epoch_day, station) values (?, ?, ?, ?)");
        found.readings()
                .forEach(reading -> readings.add(
                        reading.station(),
                        reading.day().toEpochDay(),
                        Measure.orNull(reading.temperature()),
                        Measure.orNull(reading.rain())));
        readings.execute();
        handle.execute("delete from weather_reading where station = ''"
                + " and epoch_day in (select epoch_day from weather_reading where station <> '')");
    }
}
