package solstice.intake.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Weather in the forms in which those who observe it publish it. */
class PublishedWeatherTest extends WrittenWeather {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    @Test
    void the_by_year_form_is_pivoted_for_every_station_in_it() throws IOException {
        Path file = folder.resolve("2010.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("""
                    UK000003772,20100101,TMAX,51,,,E,
                    UK000003772,20100101,TMIN,-21,,,E,
                    UK000003772,20100101,PRCP,14,,,E,
                    UK000003772,20100101,SNWD,30,,,E,
                    FRM00007149,20100101,TAVG,33,H,,S,
                    FRM00007149,20100102,TAVG,-9999,H,,S,
                    FRM00007149,20100103,TAVG,720,H,G,S,
                    """.getBytes(StandardCharsets.UTF_8));
        }
        WeatherFile read = read(file);

        assertThat(read.form()).isEqualTo(WeatherForm.GHCN_BY_YEAR);
        assertThat(read.units().words()).isEqualTo("tenths of °C, tenths of mm (told by the form)");
        assertThat(read.stations()).extracting(WeatherStation::id).containsExactly("FRM00007149", "UK000003772");
        assertThat(read.readings()).hasSize(2);
        assertThat(read.readings().get(1).temperature()).isCloseTo(1.5, Offset.offset(1e-9));
        assertThat(read.readings().get(1).rain()).isCloseTo(1.4, Offset.offset(1e-9));
        assertThat(read.rejects()).extracting("row", "value").containsExactly(tuple(7L, "720"));
    }

    @Test
    void a_file_of_more_stations_than_a_shop_has_is_refused_until_some_are_named() throws IOException {
        Path file = write("2011.csv", """
                UKM00000001,20110101,TAVG,51,,,E,
                UKM00000002,20110101,TAVG,52,,,E,
                UKM00000003,20110101,TAVG,53,,,E,
                """);
        assertThatThrownBy(() -> new WeatherReader(file, WeatherMapping.NONE, 2).read())
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.WEATHER_TOO_WIDE));
        Path mapping = write("m.json", "{\"stations\": [\"UKM00000002\"]}");
        assertThat(new WeatherReader(file, WeatherMapping.read(mapping), 2)
                        .read()
                        .stations())
                .extracting(WeatherStation::id)
                .containsExactly("UKM00000002");
    }

    @Test
    void the_by_year_form_may_have_a_header() throws IOException {
        WeatherFile read = read(write("UK000003772.csv", """
                ID,DATE,ELEMENT,DATA_VALUE,M_FLAG,Q_FLAG,S_FLAG,OBS_TIME
                UK000003772,20100101,TMAX,51,,,E,
                UK000003772,20100101,TMIN,-21,,,E,
                """));

        assertThat(read.form()).isEqualTo(WeatherForm.GHCN_BY_YEAR);
        assertThat(read.readings())
                .singleElement()
                .satisfies(day -> assertThat(day.temperature()).isCloseTo(1.5, Offset.offset(1e-9)));
    }

    @Test
    void open_meteo_days_come_with_their_place_and_the_units_of_the_header() throws IOException {
        WeatherFile read = read(write("open-meteo-51.49N0.46W23m.csv", """
                latitude,longitude,elevation,utc_offset_seconds,timezone,timezone_abbreviation
                51.493847,-0.4630127,23.0,0,Europe/London,GMT

                time,temperature_2m_mean (°F),precipitation_sum (inch)
                2010-01-01,33.8,0.100
                2010-01-02,32.0,0.000
                2010-01-03,NaN,NaN
                """));

        assertThat(read.form()).isEqualTo(WeatherForm.OPEN_METEO);
        assertThat(read.units().words()).isEqualTo("°F, inch (told by the header)");
        assertThat(read.stations())
                .containsExactly(new WeatherStation("51.493847,-0.4630127", "", 51.493847, -.4630127));
        assertThat(read.readings()).hasSize(2);
        assertThat(read.readings().get(0).temperature()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(read.readings().get(0).rain()).isCloseTo(2.54, Offset.offset(1e-9));
    }

    @Test
    void open_meteo_hours_of_several_places_are_added_up_to_days() throws IOException {
        StringBuilder text = new StringBuilder("""
                location_id,latitude,longitude,elevation,utc_offset_seconds,timezone,timezone_abbreviation
                0,52.54833,13.407822,38.0,0,GMT,GMT
                1,48.857998,2.3517822,46.0,0,GMT,GMT

                location_id,time,temperature_2m (°C),precipitation (mm)
                """);
        for (int place = 0; place < 2; place++) {
            for (int hour = 0; hour < 30; hour++) {
                text.append(String.format(
                        "%d,2011-06-%02dT%02d:00,%d.0,0.5%n", place, 1 + hour / 24, hour % 24, 10 + place * 10));
            }
        }
        WeatherFile read = read(write("two.csv", text.toString()));

        assertThat(read.readings())
                .as("the second day has six hours only, too few to speak for it")
                .containsExactly(
                        new WeatherReading("48.857998,2.3517822", LocalDate.of(2011, 6, 1), 20, 12),
                        new WeatherReading("52.54833,13.407822", LocalDate.of(2011, 6, 1), 10, 12));
    }

    @Test
    void of_open_meteo_hours_and_days_in_one_file_the_days_go_before() throws IOException {
        WeatherFile read = read(write("both.csv", """
                latitude,longitude,elevation,utc_offset_seconds,timezone,timezone_abbreviation
                51.5,-0.5,23.0,0,GMT,GMT

                time,temperature_2m (°C),precipitation (mm)
                2010-01-01T00:00,9.0,1.0
                2010-01-01T01:00,9.0,1.0

                time,temperature_2m_mean (°C),precipitation_sum (mm)
                2010-01-01,1.5,0.3
                """));

        assertThat(read.readings()).containsExactly(new WeatherReading("51.5,-0.5", FIRST, 1.5, .3));
        assertThat(read.rejects()).isEmpty();
    }

    @Test
    void meteostat_dumps_need_no_header_and_are_named_after_their_station() throws IOException {
        WeatherFile read = read(write("03772.csv", """
                2010-01-01,1.1,-1.6,3.3,0.0,0.0,,13.0,,1002.8,
                2010-01-02,2.0,-2.1,4.6,,,320,9.4,,1010.1,
                """));

        assertThat(read.form()).isEqualTo(WeatherForm.METEOSTAT);
        assertThat(read.readings())
                .containsExactly(
                        new WeatherReading("03772", FIRST, 1.1, 0),
                        new WeatherReading("03772", FIRST.plusDays(1), 2, Double.NaN));
    }

    @Test
    void meteostat_with_year_month_and_day_apart_is_read_too() throws IOException {
        WeatherFile read = read(write("D3591.csv", """
                year,month,day,temp,temp_source,tmin,tmin_source,tmax,tmax_source,rhum,rhum_source,prcp,prcp_source,wspd,wspd_source
                2010,1,1,1.1,dwd_daily,-1.6,dwd_daily,3.3,dwd_daily,88,dwd_daily,0.4,dwd_daily,13.0,metno_forecast
                2010,1,2,,,-2,dwd_daily,4,dwd_daily,80,dwd_daily,,,9.4,metno_forecast
                2010,2,30,1,dwd_daily,-2,dwd_daily,4,dwd_daily,80,dwd_daily,,,9.4,metno_forecast
                """));

        assertThat(read.form()).isEqualTo(WeatherForm.METEOSTAT);
        assertThat(read.readings()).extracting(WeatherReading::temperature).containsExactly(1.1, 1.0);
        assertThat(read.rejects()).extracting("row", "reason.words").containsExactly(tuple(4L, "not a date"));
    }
}
