package solstice.retail;

import java.time.LocalDate;

/**
 * One day's weather where the shop's customers are.
 *
 * @param day when
 * @param temperature daily mean, degrees Celsius; {@code NaN} where it was not observed
 * @param rain millimetres; {@code NaN} where it was not observed
 */
public record WeatherDay(LocalDate day, double temperature, double rain) {}
