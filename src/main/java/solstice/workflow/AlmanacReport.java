package solstice.workflow;

import java.time.LocalDate;
import java.util.List;
import solstice.intake.almanac.WeatherForm;
import solstice.intake.almanac.WeatherUnits;

/**
 * What an import learned about the days themselves.
 *
 * @param weather the weather files, in the order given
 * @param events the files of marked days, in the order given
 * @param cover how much of the sales' days has weather after the import
 */
public record AlmanacReport(List<WeatherReport> weather, List<EventReport> events, WeatherCover cover) {
    /** Of an import that had no such files into a project without sales. */
    public static final AlmanacReport NONE = new AlmanacReport(List.of(), List.of(), WeatherCover.NONE);

    public AlmanacReport {
        weather = List.copyOf(weather);
        events = List.copyOf(events);
    }

    /**
     * One weather file.
     *
     * @param name its name
     * @param form the published form it is of
     * @param units the units of its figures, and what told them
     * @param stations stations in it
     * @param days days observed by at least one station
     * @param from first day observed
     * @param to last day observed
     * @param gapDays days between the two on which no station observed anything
     * @param rejected figures and rows that cannot be used
     */
    public record WeatherReport(
            String name,
            WeatherForm form,
            WeatherUnits units,
            int stations,
            int days,
            LocalDate from,
            LocalDate to,
            int gapDays,
            int rejected) {}

    /**
     * One file of marked days.
     *
     * @param name its name
     * @param events events read
     * @param rejected rows that cannot be used
     */
    public record EventReport(String name, int events, int rejected) {}
}
