package solstice.workflow;

import java.time.LocalDate;
import java.util.List;
import solstice.retail.SalesWindow;

/**
 * The weather of a project: who observed it, and how it covers the sales.
 *
 * @param stations the stations, by their marks
 * @param cover how the days of the sales are covered
 * @param filled stretches of the sales' days that nobody observed and that are filled with the usual
 */
public record ProjectWeather(List<Station> stations, WeatherCover cover, List<SalesWindow> filled) {
    public ProjectWeather {
        stations = List.copyOf(stations);
        filled = List.copyOf(filled);
    }

    /**
     * One station.
     *
     * @param id its mark; empty for weather of a version that did not ask
     * @param name what it is called; empty where no file told
     * @param latitude degrees north; {@code NaN} where no file told
     * @param longitude degrees east; {@code NaN} where no file told
     * @param days days observed
     * @param from first of them
     * @param to last of them
     * @param chosen whether it is part of the region whose mean is the shop's weather
     */
    public record Station(
            String id,
            String name,
            double latitude,
            double longitude,
            int days,
            LocalDate from,
            LocalDate to,
            boolean chosen) {}
}
