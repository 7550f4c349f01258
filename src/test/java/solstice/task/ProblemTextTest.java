package solstice.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_words_in_both_languages(Problem problem) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            ProblemText text = ProblemText.of(new SolsticeException(problem, "a", "b", "c"), locale);

            assertThat(text.problem()).isNotBlank().doesNotContain("{0}");
            assertThat(text.cause()).isNotBlank();
            assertThat(text.remedy()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void codes_are_told_apart(Problem problem) {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).containsOnlyOnce(problem.code());
    }
}
