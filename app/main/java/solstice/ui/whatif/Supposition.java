package solstice.ui.whatif;

import java.util.List;
import javafx.scene.input.KeyCode;
import solstice.retail.Feedback.Verdict;

/** Which answers can be supposed, and by which keys. */
final class Supposition {
    /** In the order in which they are offered. */
    static final List<Verdict> VERDICTS = List.of(Verdict.REJECTED, Verdict.ACCEPTED, Verdict.BOUGHT);

    private Supposition() {}

    static KeyCode key(Verdict verdict) {
        return switch (verdict) {
            case REJECTED -> KeyCode.R;
            case ACCEPTED -> KeyCode.A;
            case BOUGHT -> KeyCode.B;
            case CLICKED -> KeyCode.C;
        };
    }
}
