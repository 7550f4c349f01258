package solstice.intake.sheet;

import java.util.Locale;
import java.util.Set;

/** The ways in which tables say that there is nothing. */
public final class Blank {
    private static final Set<String> WORDS =
            Set.of("", "-", "--", "n/a", "#n/a", "na", "nan", "null", "none", "nil", "\\n", "(none)", "无", "空");

    private Blank() {}

    /** Whether a cell, without blanks around it, says that there is nothing. */
    public static boolean is(String cell) {
        return cell.length() <= 6 && WORDS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
