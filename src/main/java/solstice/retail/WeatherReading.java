package solstice.retail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one station observed on one day.
 *
 * @param station mark of the station
 * @param day when
 * @param temperature daily mean, degrees Celsius; {@code NaN} where it was not observed
 * @param rain millimetres; {@code NaN} where it was not observed
 */
public record WeatherReading(String station, LocalDate day, double temperature, double rain) {

    /**
     * The weather of a region: of each figure the mean over the stations that observed it on the day.
     *
     * @param stations the stations of the region; empty for all there are
     * @return observed days, ascending, one a day
     */
    public static List<WeatherDay> regional(Collection<WeatherReading> readings, Set<String> stations) {
        Map<LocalDate, Sum> days = new TreeMap<>();
        for (WeatherReading reading : readings) {
            if (stations.isEmpty() || stations.contains(reading.station())) {
                days.computeIfAbsent(reading.day(), day -> new Sum()).add(reading);
            }
        }
        return days.entrySet().stream()
                .map(day -> day.getValue().over(day.getKey()))
                .toList();
    }

    private static final class Sum {
        private double temperature;
        private double rain;
        private int temperatures;
        private int rains;

        void add(WeatherReading reading) {
            if (!Double.isNaN(reading.temperature())) {
                temperature += reading.temperature();
                temperatures++;
            }
            if (!Double.isNaN(reading.rain())) {
                rain += reading.rain();
                rains++;
            }
        }

        WeatherDay over(LocalDate day) {
            return new WeatherDay(day, temperature / temperatures, rain / rains); // 0 / 0 is NaN: nobody observed it
        }
    }
}
