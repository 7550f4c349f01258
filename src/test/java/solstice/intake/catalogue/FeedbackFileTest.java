package solstice.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import solstice.intake.sheet.Taken;
import solstice.retail.Answer;
import solstice.retail.Feedback;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class FeedbackFileTest {
    @TempDir
    Path folder;

    @Test
    void answers_are_read_with_their_share_or_for_all() throws IOException {
        assertThat(FeedbackFile.read(write("product,verdict,share\n85123a,reject,\n22423,bought,0.05\n")))
                .containsExactly(
                        new Feedback("85123A", Feedback.Verdict.REJECTED, 1),
                        new Feedback("22423", Feedback.Verdict.BOUGHT, .05));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product,verdict\\n1,maybe\\n| verdict",
                "product,verdict,share\\n1,reject,2\\n| share",
                "product,verdict\\n,reject\\n| no product",
                "thing,verdict\\n1,reject\\n| no column product"
            })
    void a_row_that_cannot_be_read_is_named(String text, String reason) throws IOException {
        Path file = write(text.replace("\\n", "\n"));

        assertThatThrownBy(() -> FeedbackFile.read(file)).isInstanceOfSatisfying(SolsticeException.class, failure -> {
            assertThat(failure.problem()).isEqualTo(Problem.FEEDBACK_UNREADABLE);
            assertThat(failure.arguments().get(1)).isEqualTo(2L);
            assertThat(String.valueOf(failure.arguments().get(2))).contains(reason);
        });
    }

    @Test
    void segments_and_customers_answer_with_or_without_a_day() throws IOException {
        Taken<Answer> taken = FeedbackFile.open(write("""
                        segment,customer,sku,response,share,date
                        rfm:champions,,22423,Purchase,0.05,2011-11-01
                        ,17850.0,85123a,点击,,
                        ,17850.0,85123a,点击,,
                        ,,85123a,reject,,
                        rfm:new,,85123a,shrug,,
                        rfm:new,,85123a,no,,soon
                        """)).answers();

        assertThat(taken.read()).isEqualTo(6);
        assertThat(taken.kept())
                .containsExactly(
                        new Answer(
                                "rfm:champions",
                                "",
                                new Feedback("22423", Feedback.Verdict.BOUGHT, .05),
                                LocalDate.of(2011, 11, 1)),
                        new Answer("", "17850", new Feedback("85123A", Feedback.Verdict.CLICKED, 1), null));
        assertThat(taken.rejects())
                .extracting("row", "column", "value")
                .containsExactly(tuple(5L, "segment", ""), tuple(6L, "response", "shrug"), tuple(7L, "date", "soon"));
    }

    @Test
    void answers_of_nobody_are_refused() throws IOException {
        Path file = write("product,verdict\n1,reject\n");

        assertThatThrownBy(() -> FeedbackFile.open(file))
                .isInstanceOf(SolsticeException.class)
                .hasMessageContaining("SOL-106");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("feedback.csv"), text);
    }
}
