package solstice.retail;

import java.time.LocalDate;

/**
 * One day's weather where the shop's customers are.
 *
 * @param day when
 * @param temperature daily mean, degrees Celsius; {@code NaN} where it is not known
 * @param rain millimetres; {@code NaN} where it is not known
 * @param filled whether nobody observed the day, and the figures are what is usual for it (see {@link Climatology})
 */
public record WeatherDay(LocalDate day, double temperature, double rain, boolean filled) {
    /** A day as it was observed. */
    public WeatherDay(LocalDate day, double temperature, double rain) {
        this(day, temperature, rain, false);
    }
}
