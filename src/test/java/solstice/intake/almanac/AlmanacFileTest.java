package solstice.intake.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherDay;

class AlmanacFileTest {
    private static final Path SAMPLE = Path.of("sample-catalog", "london-weather");

    @TempDir
    Path folder;

    @Test
    void heathrow_is_read_in_plain_degrees() {
        assertThat(AlmanacFile.weather(SAMPLE.resolve("heathrow_ghcn_daily_2010_2019.csv")))
                .hasSize(3_621)
                .startsWith(new WeatherDay(LocalDate.of(2010, 1, 1), .8, 0));
    }

    @Test
    void whole_tenths_become_degrees() throws IOException {
        Path file = Files.writeString(
                folder.resolve("w.csv"), "DATE,PRCP,TMAX,TMIN\n2011-07-01,12,250,150\n2011-07-02,0,190,110\n");

        WeatherDay day = AlmanacFile.weather(file).get(0);
        assertThat(day.temperature()).isCloseTo(20, Offset.offset(1e-9));
        assertThat(day.rain()).isCloseTo(1.2, Offset.offset(1e-9));
    }

    @Test
    void a_day_without_rain_gauge_has_no_rain_figure() throws IOException {
        Path file = Files.writeString(folder.resolve("w.csv"), "date,temp,rain\n2011-07-01,20.5,\n2011-07-02,19,1.5\n");

        assertThat(AlmanacFile.weather(file).get(0).rain()).isNaN();
    }

    @Test
    void holidays_carry_their_kind() {
        assertThat(AlmanacFile.events(SAMPLE.resolve("holidays_gb_eng_2009_2011.csv")))
                .hasSize(38)
                .contains(new ShopEvent(LocalDate.of(2010, 4, 5), "Easter Monday", "public"));
    }
}
