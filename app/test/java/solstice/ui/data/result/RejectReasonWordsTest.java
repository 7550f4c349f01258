package solstice.ui.data.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import solstice.intake.table.RejectReason;
import solstice.ui.common.Language;
import solstice.ui.common.Messages;

class RejectReasonWordsTest {
    @ParameterizedTest
    @EnumSource
    void every_reason_has_words_in_both_languages(RejectReason reason) {
        assertThat(new Messages(Language.ENGLISH).name("data.reason", reason))
                .isEqualTo(reason.words().replace("\'", "’"));
        assertThat(new Messages(Language.CHINESE).name("data.reason", reason)).matches(".*\\p{IsHan}.*");
    }
}
