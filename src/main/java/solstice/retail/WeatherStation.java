package solstice.retail;

/**
 * A place where weather is observed.
 *
 * @param id its mark, such as {@code UKM00003772}; where a source gives none, its coordinates or the file's name
 * @param name what it is called; empty where the source does not tell
 * @param latitude degrees north; {@code NaN} where the source does not tell
 * @param longitude degrees east; {@code NaN} where the source does not tell
 */
public record WeatherStation(String id, String name, double latitude, double longitude) {
    /** A station of which nothing but its mark is known. */
    public static WeatherStation of(String id) {
        return new WeatherStation(id, "", Double.NaN, Double.NaN);
    }
}
