package solstice.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import solstice.intake.almanac.WeatherFile;
import solstice.intake.almanac.WeatherMapping;
import solstice.retail.Almanac;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherReading;

class SeasonSignalTest {
    private static final Almanac LONDON = new Almanac(
            WeatherReading.regional(
                    WeatherFile.read(
                                    Path.of("sample-catalog/london-weather/heathrow_ghcn_daily_2010_2019.csv"),
                                    WeatherMapping.NONE)
                            .readings(),
                    Set.of()),
            List.of());

    /** Computed apart from this program, by the definition, from the station's file. */
    @ParameterizedTest
    @CsvSource({
        "2010-01-15, -0.78, 0",
        "2010-06-01, 0.34, 0.9042857",
        "2011-02-07, -0.6128125, 0.5038745",
        "2011-05-02, 0.2390625, 0.6200866",
        "2011-08-01, 0.708125, -0.5019913",
        "2011-10-31, -0.2790625, 0.2406926"
    })
    void the_usual_and_the_late_temperature_of_london(LocalDate morning, float usual, float lately) {
        float[] season = SeasonSignal.of(LONDON, morning, new SalesWindow(morning, morning.plusDays(27)));

        assertThat(season[8]).isCloseTo(usual, Offset.offset(1e-6f));
        assertThat(season[9]).isCloseTo(lately, Offset.offset(1e-6f));
    }

    @Test
    void a_promotion_that_is_on_is_as_near_as_can_be() {
        LocalDate day = LocalDate.of(2011, 5, 2);
        Almanac almanac = new Almanac(
                List.of(),
                List.of(
                        new ShopEvent(day.minusDays(9), day.minusDays(3), "Spring sale", "promotion"),
                        new ShopEvent(day.minusDays(5), day.plusDays(5), "May sale", "promotion"),
                        new ShopEvent(day.plusDays(7), "Fair", "promotion")));

        assertThat(nearest(almanac, day)).isEqualTo(1);
        assertThat(nearest(almanac, day.plusDays(6))).isEqualTo((float) Math.exp(-1 / 14.0));
    }

    private static float nearest(Almanac almanac, LocalDate day) {
        return SeasonSignal.of(almanac, day, new SalesWindow(day, day.plusDays(6)))[10];
    }
}
