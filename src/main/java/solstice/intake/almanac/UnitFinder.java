package solstice.intake.almanac;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import solstice.intake.almanac.WeatherCells.Figures;
import solstice.intake.almanac.WeatherUnits.Evidence;
import solstice.intake.almanac.WeatherUnits.RainUnit;
import solstice.intake.almanac.WeatherUnits.TemperatureUnit;

/**
 * Finds the units of a weather file.
 *
 * <p>A person's word goes first, then the header, then the published form. Where none of them tells, the figures may:
 * whole figures that usually move by 10 or more from one day to the next are tenths (a day moves by some 2 °C, that is
 * 4 °F or 20 tenths), as are those beyond 140, hotter than any day was in °F; what is beyond 60, hotter than any day's
 * mean was in °C, is °F. What stays at or below 60 over a whole year is °C, since its summer would be freezing in °F;
 * over less than a year that is assumed. Rain follows the temperatures: a source that writes whole tenths writes them
 * for both, and one that writes °F writes inches.
 */
final class UnitFinder {
    private static final double HOTTER_THAN_ANY_DAY = 60;
    private static final double HOTTER_THAN_ANY_DAY_FAHRENHEIT = 140;
    private static final double STEP_OF_TENTHS = 10;
    private static final int A_YEAR = 330;

    private final WeatherColumns columns;
    private final WeatherMapping mapping;
    private final List<Figures> figures;

    private UnitFinder(WeatherColumns columns, WeatherMapping mapping, List<Figures> figures) {
        this.columns = columns;
        this.mapping = mapping;
        this.figures = figures;
    }

    static WeatherUnits find(WeatherColumns columns, WeatherMapping mapping, List<Figures> figures) {
        UnitFinder finder = new UnitFinder(columns, mapping, figures);
        Found<TemperatureUnit> temperature = finder.temperature();
        Found<RainUnit> rain = finder.rain(temperature);
        return new WeatherUnits(temperature.unit(), temperature.from(), rain.unit(), rain.from());
    }

    private record Found<U>(U unit, Evidence from) {}

    private Found<TemperatureUnit> temperature() {
        if (mapping.temperature() != null) {
            return new Found<>(mapping.temperature(), Evidence.MAPPING);
        }
        Optional<TemperatureUnit> named = columns.units().entrySet().stream()
                .filter(unit -> unit.getKey().isTemperature())
                .flatMap(unit -> TemperatureUnit.read(unit.getValue()).stream())
                .findFirst();
        if (named.isPresent()) {
            return new Found<>(named.get(), Evidence.HEADER);
        }
        return switch (columns.form()) {
            case GHCN_BY_YEAR -> new Found<>(TemperatureUnit.TENTHS, Evidence.FORM);
            case METEOSTAT, OPEN_METEO -> new Found<>(TemperatureUnit.CELSIUS, Evidence.FORM);
            default -> temperatureByValues();
        };
    }

    private Found<TemperatureUnit> temperatureByValues() {
        double highest = figures.stream()
                .mapToDouble(Figures::temperature)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
        boolean whole = whole(Figures::temperature) && whole(Figures::rain);
        if (highest > HOTTER_THAN_ANY_DAY_FAHRENHEIT || (whole && WeatherCells.usualStep(figures) >= STEP_OF_TENTHS)) {
            return new Found<>(TemperatureUnit.TENTHS, Evidence.VALUES);
        }
        return highest > HOTTER_THAN_ANY_DAY
                ? new Found<>(TemperatureUnit.FAHRENHEIT, Evidence.VALUES)
                : new Found<>(TemperatureUnit.CELSIUS, coversAYear() ? Evidence.VALUES : Evidence.ASSUMED);
    }

    private boolean coversAYear() {
        return figures.stream().map(Figures::day).distinct().count() >= A_YEAR;
    }

    private Found<RainUnit> rain(Found<TemperatureUnit> temperature) {
        if (mapping.rain() != null) {
            return new Found<>(mapping.rain(), Evidence.MAPPING);
        }
        Optional<RainUnit> named =
                Optional.ofNullable(columns.units().get(WeatherField.RAIN)).flatMap(RainUnit::read);
        if (named.isPresent()) {
            return new Found<>(named.get(), Evidence.HEADER);
        }
        RainUnit unit = switch (temperature.unit()) {
            case TENTHS -> whole(Figures::rain) ? RainUnit.TENTHS : RainUnit.MILLIMETRES;
            case FAHRENHEIT -> RainUnit.INCHES;
            case CELSIUS -> RainUnit.MILLIMETRES;
        };
        boolean fixed = temperature.from() == Evidence.FORM || temperature.from() == Evidence.VALUES;
        return new Found<>(unit, fixed ? temperature.from() : Evidence.ASSUMED);
    }

    /** Tenths written with a halved mean of two extremes may end in .5; nothing else may be whole but tenths. */
    private boolean whole(ToDoubleFunction<Figures> figure) {
        return figures.stream()
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .allMatch(value -> value * 2 == Math.rint(value * 2));
    }
}
