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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.data.Offset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class WeatherFileTest {
    private static final Path HEATHROW =
            Path.of("sample-catalog", "london-weather", "heathrow_ghcn_daily_2010_2019.csv");
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    @TempDir
    Path folder;

    @Test
    void heathrow_is_read_in_plain_degrees_and_tells_its_gaps() {
        WeatherFile file = read(HEATHROW);

        assertThat(file.form()).isEqualTo(WeatherForm.GHCN_DAILY);
        assertThat(file.units().words()).isEqualTo("°C, mm (told by the values)");
        assertThat(file.stations()).containsExactly(new WeatherStation("UKM00003772", "HEATHROW, UK", 51.478, -.461));
        assertThat(file.readings()).hasSize(3_621).startsWith(new WeatherReading("UKM00003772", FIRST, .8, 0));
        assertThat(file.rejects()).isEmpty();
        assertThat(file.span()).isEqualTo(SalesWindow.parse("2010-01-01..2019-12-31"));
        assertThat(file.gaps())
                .containsExactly(
                        SalesWindow.parse("2015-04-08..2015-04-28"),
                        SalesWindow.parse("2018-11-17..2018-11-22"),
                        SalesWindow.parse("2019-05-16..2019-05-19"));
    }

    @Test
    void whole_tenths_of_the_access_form_become_degrees_and_doubted_figures_are_rejected() throws IOException {
        WeatherFile file = read(write("UKM00003772.csv", """
                "STATION","DATE","LATITUDE","LONGITUDE","ELEVATION","NAME","PRCP","PRCP_ATTRIBUTES","TMAX","TMAX_ATTRIBUTES","TMIN","TMIN_ATTRIBUTES"
                "UKM00003772","2011-07-01","51.478","-0.461","25.3","HEATHROW, UK","   12",",,S","  250",",,S","  150",",,S"
                "UKM00003772","2011-07-02","51.478","-0.461","25.3","HEATHROW, UK","    0","B,,S","  190",",,S","  110",",,S"
                "UKM00003772","2011-07-03","51.478","-0.461","25.3","HEATHROW, UK","    3",",,S","  990",",X,S","  120",",,S"
                """));

        assertThat(file.units().words()).isEqualTo("tenths of °C, tenths of mm (told by the values)");
        assertThat(file.readings().get(0).temperature()).isCloseTo(20, Offset.offset(1e-9));
        assertThat(file.readings().get(0).rain()).isCloseTo(1.2, Offset.offset(1e-9));
        assertThat(file.readings().get(2).temperature()).isNaN();
        assertThat(file.rejects())
                .extracting("row", "column", "value", "reason")
                .containsExactly(tuple(4L, "TMAX", "990", "failed its station's quality check"));
    }

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
    void a_worksheet_with_a_title_above_is_read_like_text() throws IOException {
        Path file = folder.resolve("weather.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "solstice", "1.0")) {
            Worksheet sheet = book.newWorksheet("Weather");
            sheet.value(0, 0, "Weather of the year");
            sheet.value(2, 0, "Date");
            sheet.value(2, 1, "Mean temp (°C)");
            sheet.value(2, 2, "Rain (inch)");
            sheet.value(3, 0, FIRST);
            sheet.style(3, 0).format("yyyy-mm-dd").set();
            sheet.value(3, 1, 2.5);
            sheet.value(3, 2, 1);
        }
        Path mapping = write("m.json", "{\"temperature\": \"Mean temp (°C)\"}");

        WeatherFile read = WeatherFile.read(file, WeatherMapping.read(mapping));

        assertThat(read.units().words()).isEqualTo("°C, inch (told by the header)");
        assertThat(read.readings()).containsExactly(new WeatherReading("weather", FIRST, 2.5, 25.4));
    }

    @Test
    void a_zip_holds_a_station_in_each_of_its_files() throws IOException {
        Path file = folder.resolve("stations.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String station : new String[] {"03772", "10384"}) {
                zip.putNextEntry(new ZipEntry(station + ".csv"));
                zip.write("date,tavg,tmin,tmax,prcp,wspd\n2010-01-01,1.1,-1.6,3.3,0.0,13.0\n"
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        assertThat(read(file).readings())
                .containsExactly(
                        new WeatherReading("03772", FIRST, 1.1, 0), new WeatherReading("10384", FIRST, 1.1, 0));
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
        assertThat(read.rejects()).extracting("row", "reason").containsExactly(tuple(4L, "not a date"));
    }

    @Test
    void degrees_fahrenheit_are_told_by_their_height() throws IOException {
        WeatherFile read = read(write("nyc.csv", "date,tavg,prcp\n7/1/2011,77,0.5\n7/2/2011,80,0\n7/13/2011,81,0\n"));

        assertThat(read.units().words()).isEqualTo("°F, inch (told by the values)");
        assertThat(read.readings().get(0).temperature()).isCloseTo(25, Offset.offset(1e-9));
        assertThat(read.readings().get(0).rain()).isCloseTo(12.7, Offset.offset(1e-9));
    }

    @Test
    void a_short_table_without_units_says_that_they_are_assumed() throws IOException {
        WeatherFile read = read(write("w.csv", "日期;平均气温;降水量\n2011-07-01;20,5;\n2011-07-02;19;1,5\n"));

        assertThat(read.units().words()).isEqualTo("°C, mm (assumed)");
        assertThat(read.readings().get(0).temperature()).isEqualTo(20.5);
        assertThat(read.readings().get(0).rain()).isNaN();
    }

    @Test
    void columns_units_and_stations_can_be_named_by_hand() throws IOException {
        Path mapping = write("mapping.json", """
                {"date": "Tag", "temperature": "Mittel", "rain": "Regen", "station": "Ort",
                 "temperatureUnit": "F", "rainUnit": "cm", "stations": ["Ulm"]}
                """);
        Path file = write("w.csv", "Tag,Ort,Mittel,Regen\n1.7.2011,Ulm,50,1\n1.7.2011,Kiel,59,2\n");

        WeatherFile read = WeatherFile.read(file, WeatherMapping.read(mapping));

        assertThat(read.form()).isEqualTo(WeatherForm.MAPPED);
        assertThat(read.readings()).containsExactly(new WeatherReading("Ulm", LocalDate.of(2011, 7, 1), 10, 10));
    }

    @Test
    void a_mapping_that_is_none_is_refused() throws IOException {
        for (String text :
                new String[] {"", "[]", "{\"rainUnit\": \"miles\"}", "{\"colour\": \"blue\"}", "{\"date\": {}}"}) {
            Path mapping = write("mapping.json", text);
            assertThatThrownBy(() -> WeatherMapping.read(mapping))
                    .as(text)
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            failure -> assertThat(failure.problem()).isEqualTo(Problem.WEATHER_MAPPING_UNREADABLE));
        }
    }

    @Test
    void bad_figures_are_rejects_and_the_rest_of_their_row_is_kept() throws IOException {
        WeatherFile read = read(write("w.csv", """
                date,temp (°C),rain (mm)
                2011-07-01,warm,1.5
                yesterday,20,1.5
                2011-07-03,20,-4
                2011-07-04,150,0
                2011-07-04,19,0
                """));

        assertThat(read.rows()).isEqualTo(5);
        assertThat(read.readings()).hasSize(3);
        assertThat(read.rejects())
                .extracting("file", "row", "column", "value", "reason")
                .containsExactly(
                        tuple("w.csv", 2L, "temp (°C)", "warm", "not a number"),
                        tuple("w.csv", 3L, "date", "yesterday", "not a date"),
                        tuple("w.csv", 6L, "temp (°C)", "19", "another figure stands for this station and day"),
                        tuple("w.csv", 4L, "", "-4.0", "beyond any day's rain"),
                        tuple("w.csv", 6L, "", "150.0", "beyond any day's temperature"));
    }

    @Test
    void what_is_no_weather_is_refused_as_such() throws IOException {
        for (String text :
                new String[] {"order,sku,qty\n1,2,3\n", "date,name\n2011-05-01,May\n", "2011,1,2\n3,4,5\n"}) {
            Path file = write("x.csv", text);
            assertThatThrownBy(() -> read(file))
                    .as(text)
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            failure -> assertThat(failure.problem()).isEqualTo(Problem.NO_WEATHER));
        }
    }

    private static WeatherFile read(Path file) {
        return WeatherFile.read(file, WeatherMapping.NONE);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
