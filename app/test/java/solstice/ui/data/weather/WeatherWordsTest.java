package solstice.ui.data.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import solstice.intake.almanac.WeatherForm;
import solstice.intake.almanac.WeatherUnits;
import solstice.intake.almanac.WeatherUnits.Evidence;
import solstice.intake.almanac.WeatherUnits.RainUnit;
import solstice.intake.almanac.WeatherUnits.TemperatureUnit;
import solstice.ui.common.Language;
import solstice.ui.common.Messages;
import solstice.workflow.AlmanacReport.WeatherReport;

class WeatherWordsTest {
    private static final WeatherUnits FOUND =
            new WeatherUnits(TemperatureUnit.FAHRENHEIT, Evidence.VALUES, RainUnit.TENTHS, Evidence.HEADER);

    private final Messages english = new Messages(Language.ENGLISH);
    private final Messages chinese = new Messages(Language.CHINESE);

    @Test
    void each_unit_says_what_told_it() {
        assertThat(WeatherWords.units(FOUND, english))
                .isEqualTo("°F (told by the values), tenths of mm (told by the header)");
        assertThat(WeatherWords.units(FOUND, chinese)).isEqualTo("°F（由数值判断），0.1 毫米（由表头标明）");
    }

    @Test
    void what_told_both_is_said_once() {
        WeatherUnits usual =
                new WeatherUnits(TemperatureUnit.CELSIUS, Evidence.FORM, RainUnit.MILLIMETRES, Evidence.FORM);

        assertThat(WeatherWords.units(usual, english)).isEqualTo("°C, mm (fixed by the form)");
    }

    @Test
    void a_file_is_told_of_without_a_word_of_english_in_chinese() {
        WeatherReport file = new WeatherReport(
                "1.csv", WeatherForm.TABLE, FOUND, 2, 4, LocalDate.of(2011, 5, 1), LocalDate.of(2011, 5, 4), 0, 0);

        assertThat(WeatherWords.of(file, chinese).replace("1.csv", "").replace("°F", ""))
                .doesNotContainPattern("[A-Za-z]");
    }

    @Test
    void every_form_unit_and_ground_has_words_of_its_own() {
        for (Messages messages : new Messages[] {english, chinese}) {
            assertThat(words(messages, "data.weather.form", WeatherForm.values()))
                    .doesNotContainNull();
            assertThat(words(messages, "data.weather.temperature", TemperatureUnit.values()))
                    .doesNotHaveDuplicates();
            assertThat(words(messages, "data.weather.rain", RainUnit.values())).doesNotHaveDuplicates();
            assertThat(words(messages, "data.weather.told", Evidence.values())).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> words(Messages messages, String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> {
            assertThat(messages.bundle().containsKey(prefix + "." + value.name().toLowerCase(java.util.Locale.ROOT)))
                    .as("%s %s", prefix, value)
                    .isTrue();
            return messages.name(prefix, value);
        });
    }
}
