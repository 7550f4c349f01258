package solstice.ui.data.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import solstice.intake.table.RejectReason;
import solstice.ui.common.Language;
import solstice.ui.common.Messages;

class ReasonWordsTest {
    @ParameterizedTest
    @EnumSource
    void every_reason_has_words_in_both_languages(RejectReason reason) {
        assertThat(ReasonWords.of(reason.words(), new Messages(Language.ENGLISH)))
                .isEqualTo(reason.words().replace("\'", "’"));
        assertThat(ReasonWords.of(reason.words(), new Messages(Language.CHINESE)))
                .matches(".*\\p{IsHan}.*");
    }
}
