package solstice.store.almanac;

import solstice.retail.SalesWindow;
import solstice.retail.WeatherStation;

/**
 * A station and what a project holds of it.
 *
 * @param days days observed
 * @param span first and last of them
 */
public record StationRecord(WeatherStation station, int days, SalesWindow span) {}
