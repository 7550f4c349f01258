package solstice.ui.data.weather;

import solstice.intake.almanac.WeatherUnits;
import solstice.ui.common.Messages;
import solstice.workflow.AlmanacReport.WeatherReport;

/** What was found in a file of weather, in the language of the window. */
public final class WeatherWords {
    private WeatherWords() {}

    /** Its form, its units and what told them, its stations and its days, in a line. */
    public static String of(WeatherReport file, Messages messages) {
        return messages.text(
                "data.result.weather",
                file.name(),
                messages.name("data.weather.form", file.form()),
                units(file.units(), messages),
                file.stations(),
                file.days(),
                messages.formats().date(file.from()),
                messages.formats().date(file.to()),
                file.gapDays());
    }

    /** Both units, and what told them: once where it was the same for both. */
    static String units(WeatherUnits units, Messages messages) {
        String temperature = messages.name("data.weather.temperature", units.temperature());
        String rain = messages.name("data.weather.rain", units.rain());
        String told = messages.name("data.weather.told", units.temperatureFrom());
        return units.temperatureFrom() == units.rainFrom()
                ? messages.text("data.weather.units", temperature, rain, told)
                : messages.text(
                        "data.weather.units.apart",
                        temperature,
                        told,
                        rain,
                        messages.name("data.weather.told", units.rainFrom()));
    }
}
