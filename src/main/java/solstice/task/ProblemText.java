package solstice.task;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A failure in words for the person before the screen.
 *
 * @param code the stable code
 * @param problem what happened
 * @param cause why, as far as the program can tell
 * @param remedy what to do about it
 */
public record ProblemText(String code, String problem, String cause, String remedy) {

    /** The words for a failure in a language; English where that language has none. */
    public static ProblemText of(SolsticeException failure, Locale locale) {
        Object[] arguments = failure.arguments().toArray();
        return new ProblemText(
                failure.problem().code(),
                fill(failure.problem().pattern("problem", locale), locale, arguments),
                fill(failure.problem().pattern("cause", locale), locale, arguments),
                fill(failure.problem().pattern("remedy", locale), locale, arguments));
    }

    private static String fill(String pattern, Locale locale, Object[] arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
