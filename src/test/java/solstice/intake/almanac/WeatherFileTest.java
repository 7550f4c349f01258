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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.data.Offset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherReading;
import solstice.retail.WeatherStation;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class WeatherFileTest extends WrittenWeather {
    private static final Path HEATHROW =
            Path.of("sample-catalog", "london-weather", "heathrow_ghcn_daily_2010_2019.csv");
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

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
                .extracting("row", "column", "value", "reason.words")
                .containsExactly(tuple(4L, "TMAX", "990", "failed its station's quality check"));
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
                .extracting("file", "row", "column", "value", "reason.words")
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
}
