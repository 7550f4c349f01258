package solstice.intake.almanac;

import java.util.Locale;
import java.util.Optional;

/**
 * The units of a weather file, and what told them.
 *
 * @param temperature unit of the temperatures
 * @param temperatureFrom what told it
 * @param rain unit of the rain
 * @param rainFrom what told it
 */
public record WeatherUnits(TemperatureUnit temperature, Evidence temperatureFrom, RainUnit rain, Evidence rainFrom) {

    /** What told a unit, from the firmest ground to the weakest. */
    public enum Evidence {
        /** A person said so. */
        MAPPING,
        /** The header names it, as in {@code tavg (°F)}. */
        HEADER,
        /** The published form fixes it. */
        FORM,
        /** The figures allow no other. */
        VALUES,
        /** Nothing speaks against the usual unit, and nothing for it. */
        ASSUMED
    }

    /** How a file writes temperatures. */
    public enum TemperatureUnit {
        CELSIUS("°C"),
        TENTHS("tenths of °C"),
        FAHRENHEIT("°F");

        private final String words;

        TemperatureUnit(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Degrees Celsius. */
        public double celsius(double value) {
            return switch (this) {
                case CELSIUS -> value;
                case TENTHS -> value * .1;
                case FAHRENHEIT -> (value - 32) / 1.8;
            };
        }

        /** Reads {@code °C}, {@code F}, {@code fahrenheit}, {@code tenths} and the like. */
        static Optional<TemperatureUnit> read(String text) {
            return switch (letters(text)) {
                case "c", "degc", "celsius" -> Optional.of(CELSIUS);
                case "f", "degf", "fahrenheit" -> Optional.of(FAHRENHEIT);
                case "tenths", "tenthsc", "01c", "tenthsofc" -> Optional.of(TENTHS);
                default -> Optional.empty();
            };
        }
    }

    /** How a file writes rain. */
    public enum RainUnit {
        MILLIMETRES("mm", 1),
        TENTHS("tenths of mm", .1),
        INCHES("inch", 25.4),
        CENTIMETRES("cm", 10);

        private final String words;
        private final double millimetres;

        RainUnit(String words, double millimetres) {
            this.words = words;
            this.millimetres = millimetres;
        }

        public String words() {
            return words;
        }

        /** Millimetres. */
        public double millimetres(double value) {
            return value * millimetres;
        }

        /** Reads {@code mm}, {@code inch}, {@code tenths} and the like. */
        static Optional<RainUnit> read(String text) {
            return switch (letters(text)) {
                case "mm", "millimetres", "millimeters", "毫米" -> Optional.of(MILLIMETRES);
                case "in", "inch", "inches" -> Optional.of(INCHES);
                case "cm" -> Optional.of(CENTIMETRES);
                case "tenths", "tenthsmm", "01mm", "tenthsofmm" -> Optional.of(TENTHS);
                default -> Optional.empty();
            };
        }
    }

    /** Both in a few words, such as {@code °F, inch (told by the header)}. */
    public String words() {
        String who = temperatureFrom == rainFrom
                ? said(temperatureFrom)
                : said(temperatureFrom) + "; rain: " + said(rainFrom);
        return temperature.words() + ", " + rain.words() + " (" + who + ")";
    }

    private static String said(Evidence evidence) {
        return evidence == Evidence.ASSUMED
                ? "assumed"
                : "told by the " + evidence.name().toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
