package solstice.intake.almanac;

import java.util.List;
import java.util.Map;

/** What a column of a weather file may hold. */
enum WeatherField {
    DATE,
    YEAR,
    MONTH,
    DAY,
    STATION,
    NAME,
    LATITUDE,
    LONGITUDE,
    MEAN,
    WARMEST,
    COLDEST,
    RAIN,
    /** In the long form: which figure the row holds. */
    ELEMENT,
    VALUE,
    /** Empty where the figure passed its station's quality checks. */
    FLAG;

    private static final Map<WeatherField, List<String>> NAMES =
            ColumnNames.read("weather.properties", WeatherField.class);

    /** Names that sources give to such a column, in order of preference. */
    List<String> names() {
        return NAMES.getOrDefault(this, List.of());
    }

    boolean isTemperature() {
        return this == MEAN || this == WARMEST || this == COLDEST;
    }
}
