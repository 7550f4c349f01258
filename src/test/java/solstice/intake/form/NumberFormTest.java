package solstice.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POINT | 12.50        | 125000
            POINT | -3           | -30000
            POINT | .5           | 5000
            POINT | 1,234.56     | 12345600
            POINT | $1,234.56    | 12345600
            POINT | (12.50)      | -125000
            POINT | 12.50-       | -125000
            POINT | -$12.50      | -125000
            POINT | GBP 12.50    | 125000
            POINT | 12.50 USD    | 125000
            POINT | 1'234.5      | 12345000
            POINT | 1.23456789   | 12346
            POINT | 1.2E+3       | 12000000
            POINT | \u00a512.50       | 125000
            POINT | 12.50\u5143       | 125000
            COMMA | 2,55         | 25500
            COMMA | 1.234,56     | 12345600
            COMMA | 1 234,56 \u20ac   | 12345600
            COMMA | -1.234,5     | -12345000
            """)
    void amounts_are_read_however_they_are_dressed(NumberForm form, String text, long value) {
        assertThat(form.tenThousandths(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "six",
                "12%",
                "12.5 kg",
                "1-800-FLOWERS",
                "SKU12",
                "99999999999999999999",
                "NaN",
                "()"
            })
    void what_is_no_number_is_refused(String text) {
        assertThat(NumberForm.POINT.read(text.toCharArray(), 0, text.length())).isEqualTo(NumberForm.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,55;1,234    | COMMA
            2.55;1,234    | POINT
            1.234,50      | COMMA
            1,234.50      | POINT
            $2.55;$3      | POINT
            7;8           | POINT
            """)
    void the_decimal_sign_is_found_from_the_values_that_tell(String values, NumberForm form) {
        assertThat(NumberForm.of(List.of(values.split(";")))).isEqualTo(form);
    }

    @Property
    void every_amount_written_in_either_form_is_read_back(
            @ForAll @LongRange(min = -9_999_999_999_999L, max = 9_999_999_999_999L) long tenThousandths) {
        BigDecimal amount = BigDecimal.valueOf(tenThousandths, 4);

        assertThat(NumberForm.POINT.tenThousandths(amount.toPlainString())).isEqualTo(tenThousandths);
        assertThat(NumberForm.POINT.tenThousandths(String.format(Locale.US, "%,.4f", amount)))
                .isEqualTo(tenThousandths);
        assertThat(NumberForm.COMMA.tenThousandths(String.format(Locale.GERMANY, "%,.4f", amount)))
                .isEqualTo(tenThousandths);
    }
}
