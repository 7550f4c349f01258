package solstice.ui.campaign;

import java.util.List;
import java.util.Locale;
import solstice.recommender.Reasons.Part;

/** How the parts of a score are told and drawn. */
final class Reason {
    /** What tells products apart first, what is the same story for all last. */
    static final List<Part> ORDER =
            List.of(Part.TASTE, Part.SEASON, Part.MOMENTUM, Part.REPURCHASE, Part.RULE, Part.BASE);

    private Reason() {}

    /** The class by which the stylesheet knows a part's colour. */
    static String styleClass(Part part) {
        return "reason-" + part.name().toLowerCase(Locale.ROOT);
    }
}
