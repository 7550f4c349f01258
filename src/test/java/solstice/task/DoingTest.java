package solstice.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoingTest {
    @ParameterizedTest
    @EnumSource
    void every_step_has_words_of_its_own_in_both_languages(Doing step) {
        String english = step.words(Locale.ENGLISH, "a", 2, 3);
        String chinese = step.words(Locale.SIMPLIFIED_CHINESE, "a", 2, 3);

        assertThat(english).isNotBlank().isNotEqualTo(chinese);
        assertThat(chinese).isNotBlank().doesNotContain("{");
    }

    @Test
    void reading_tells_rows_and_rate_in_the_form_of_the_language() {
        assertThat(Doing.READING.words(Locale.UK, "sales.csv", 1_234_567, 312_000L))
                .isEqualTo("sales.csv: 1,234,567 rows, 312,000 rows/s");
    }

    @Test
    void a_part_of_a_progress_passes_the_step_on_with_its_share_of_the_whole() {
        List<String> heard = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void report(String step, double fraction) {
                heard.add(step + " " + fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        progress.part(.5, 1).report(Doing.LEARNING, .5, 3, 8);

        assertThat(heard).containsExactly("step 3 of 8 0.75");
    }
}
