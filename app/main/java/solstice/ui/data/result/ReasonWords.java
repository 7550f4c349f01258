package solstice.ui.data.result;

import solstice.intake.table.RejectReason;
import solstice.ui.common.Messages;

/** Why rows were refused, in the language of the window. */
final class ReasonWords {
    private ReasonWords() {}

    static String of(String reason, Messages messages) {
        return RejectReason.of(reason)
                .map(known -> messages.name("data.reason", known))
                .orElse(reason);
    }
}
