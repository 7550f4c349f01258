package solstice.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO            | 2011-03-12                      | 2011-03-12T00:00
            ISO            | 2011/3/12 8:26                  | 2011-03-12T08:26
            ISO            | 2011-03-12T08:26:05.123456Z     | 2011-03-12T08:26:05
            ISO            | 2011-03-12T08:26:05+01:00       | 2011-03-12T08:26:05
            ISO            | 2011-03-12 08:26:05 +0000       | 2011-03-12T08:26:05
            ISO            | 2011-03-12 08:26:05 UTC         | 2011-03-12T08:26:05
            EUROPEAN       | 12/03/2011                      | 2011-03-12T00:00
            EUROPEAN       | 12.3.11 08:26                   | 2011-03-12T08:26
            EUROPEAN       | 12-03-1999                      | 1999-03-12T00:00
            EUROPEAN       | 31/12/99                        | 1999-12-31T00:00
            AMERICAN       | 3/12/2011 1:05 PM               | 2011-03-12T13:05
            AMERICAN       | 03/12/11 12:05:09 am            | 2011-03-12T00:05:09
            NAMED          | 12 Mar 2011                     | 2011-03-12T00:00
            NAMED          | Mar 12, 2011 8:26:00 AM PST     | 2011-03-12T08:26
            NAMED          | Saturday, March 12th, 2011      | 2011-03-12T00:00
            NAMED          | 12-MAR-11                       | 2011-03-12T00:00
            NAMED          | Sat, 12 Mar 2011 08:26:00 +0000 | 2011-03-12T08:26
            NAMED          | 12. M\u00e4rz 2011                   | 2011-03-12T00:00
            NAMED          | 12 f\u00e9vrier 2011                 | 2011-02-12T00:00
            CHINESE        | 2011\u5e743\u670812\u65e5                      | 2011-03-12T00:00
            CHINESE        | 2011\u5e7403\u670812\u65e5 \u4e0b\u53483:05            | 2011-03-12T15:05
            CHINESE        | 2011\u5e743\u6708                        | 2011-03-01T00:00
            COMPACT        | 20110312                        | 2011-03-12T00:00
            COMPACT        | 20110312082605                  | 2011-03-12T08:26:05
            COMPACT        | 20110312T0826                   | 2011-03-12T08:26
            ISO_WEEK       | 2011-W45                        | 2011-11-07T00:00
            ISO_WEEK       | 2011W01                         | 2011-01-03T00:00
            ISO_WEEK       | 2009-W53                        | 2009-12-28T00:00
            MONTH          | 2011-03                         | 2011-03-01T00:00
            MONTH          | Mar 2011                        | 2011-03-01T00:00
            MONTH          | 03/2011                         | 2011-03-01T00:00
            EXCEL          | 40148                           | 2009-12-01T00:00
            EXCEL          | 40148.35                        | 2009-12-01T08:24
            EPOCH_SECONDS  | 1299918360                      | 2011-03-12T08:26
            EPOCH_MILLIS   | 1299918360123                   | 2011-03-12T08:26
            """)
    void each_form_is_found_and_read(DateForm form, String text, LocalDateTime moment) {
        assertThat(DateForm.of(List.of(text, text))).isEqualTo(form);
        assertThat(form.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31st of May",
                "2011-02-29",
                "29/02/2011",
                "2011-13-01",
                "1969-12-31",
                "2100-01-01",
                "2011-W54",
                "2010-W53",
                "2011-03-12 25:00",
                "2011-03-12 08:26 o'clock",
                "12/13/14/15",
                "--",
                "2011-03-12x",
                "12.5"
            })
    void what_is_no_date_in_any_form_is_refused(String text) {
        for (DateForm form : DateForm.values()) {
            assertThat(form.read(text.toCharArray(), 0, text.length())).isEqualTo(DateForm.NONE);
        }
    }

    @Property
    void every_day_written_by_a_formatter_is_read_back(
            @ForAll @IntRange(min = 0, max = 47_481) int epochDay, @ForAll @IntRange(max = 86_399) int second) {
        LocalDateTime moment = LocalDate.ofEpochDay(epochDay).atStartOfDay().plusSeconds(second);

        assertThat(DateForm.ISO.parse(written(moment, "uuuu-MM-dd HH:mm:ss"))).isEqualTo(moment);
        assertThat(DateForm.EUROPEAN.parse(written(moment, "d.M.uuuu H:mm:ss"))).isEqualTo(moment);
        assertThat(DateForm.AMERICAN.parse(written(moment, "M/d/uuuu h:mm:ss a")))
                .isEqualTo(moment);
        assertThat(DateForm.NAMED.parse(written(moment, "EEE, d MMM uuuu HH:mm:ss")))
                .isEqualTo(moment);
        assertThat(DateForm.COMPACT.parse(written(moment, "uuuuMMddHHmmss"))).isEqualTo(moment);
        assertThat(DateForm.ISO_WEEK.parse(written(moment, "YYYY-'W'ww-e").replace("-W", "W")))
                .isEqualTo(moment.toLocalDate().atStartOfDay());
    }

    @ParameterizedTest
    @CsvSource({
        "01/02/2011 13/02/2011, EUROPEAN, true",
        "01/02/2011 02/13/2011, AMERICAN, true",
        "01/02/2011 01/03/2011 02/01/2011, AMERICAN, false",
        "01/02/2011 02/02/2011 03/02/2011, EUROPEAN, false",
        "01/02/2011, EUROPEAN, false",
        "02/02/2011 03/03/2011, EUROPEAN, true"
    })
    void day_and_month_are_told_apart_by_all_values_together(String values, DateForm form, boolean certain) {
        assertThat(DateChoice.of(List.of(values.split(" ")))).isEqualTo(new DateChoice(form, certain));
    }

    private static String written(LocalDateTime moment, String pattern) {
        Locale mondayFirst = Locale.UK;
        return moment.format(DateTimeFormatter.ofPattern(pattern, mondayFirst));
    }
}
