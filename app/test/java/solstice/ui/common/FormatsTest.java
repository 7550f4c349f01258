package solstice.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats english = new Formats(Language.ENGLISH.locale());
    private final Formats chinese = new Formats(Language.CHINESE.locale());

    @Test
    void dates_read_as_the_language_writes_them() {
        LocalDate day = LocalDate.of(2011, 10, 31);

        assertThat(english.date(day)).isEqualTo("31 Oct 2011");
        assertThat(chinese.date(day)).isEqualTo("2011年10月31日");
    }

    @Test
    void a_missing_figure_is_a_dash() {
        assertThat(english.decimal(Double.NaN, 2)).isEqualTo(Formats.NONE);
        assertThat(english.percent(Double.NaN, 0)).isEqualTo(Formats.NONE);
        assertThat(english.duration(Double.NaN)).isEqualTo(Formats.NONE);
    }

    @Test
    void numbers_keep_the_digits_asked_for() {
        assertThat(english.decimal(19_642_692.15, 2)).isEqualTo("19,642,692.15");
        assertThat(english.percent(.1234, 1)).isEqualTo("12.3%");
        assertThat(english.signed(-2.5, 1)).isEqualTo("−2.5");
        assertThat(english.duration(148.4)).isEqualTo("2:28");
    }
}
