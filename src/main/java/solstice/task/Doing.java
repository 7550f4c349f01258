package solstice.task;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A step of work, named so that it can be told in the language of whoever waits.
 *
 * <p>The words stand in the bundle {@code solstice.task.Doings} under the names in lower case.
 */
public enum Doing {
    /** Rows of a file: its name, rows so far, rows a second. */
    READING,
    /** Titles and families of products. */
    SORTING_PRODUCTS,
    ADDING_UP,
    DECOMPOSING,
    /** The customers' state on a morning: its day. */
    SAMPLING,
    /** Learning: steps done, steps in all. */
    LEARNING,
    /** Learning by smaller batches than usual, as memory is short: steps done, steps in all, customers in a batch. */
    LEARNING_LITTLE,
    /** Learning in passes: number of the pass, loss. */
    PASSING,
    REPURCHASES,
    CALIBRATING,
    NEWEST_WEEKS,
    READING_MODEL,
    LOOKING_AHEAD,
    RANKING,
    AS_IT_STANDS,
    LEARNING_ANSWERS,
    AS_IT_WOULD_BE,
    DONE;

    private static final String BUNDLE = "solstice.task.Doings";

    /** What is being done, in a language; English where that language has no words. */
    public String words(Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(name().toLowerCase(Locale.ROOT));
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
