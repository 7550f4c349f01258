package solstice.task;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What can go wrong outside the program, each with a code that never changes its meaning.
 *
 * <p>1xx: files coming in. 2xx: the project file. 3xx: seasons. 4xx: models. 5xx: campaigns and lists going out.
 * 9xx: the machine. The words stand in the bundle {@code solstice.task.Problems}.
 */
public enum Problem {
    FILE_MISSING("SOL-101"),
    FILE_IS_FOLDER("SOL-102"),
    FILE_EMPTY("SOL-103"),
    FILE_BINARY("SOL-104"),
    FILE_IS_WEB_PAGE("SOL-105"),
    COLUMNS_UNKNOWN("SOL-106"),
    FILE_DAMAGED("SOL-107"),
    NOTHING_USABLE("SOL-108"),
    MAPPING_UNREADABLE("SOL-109"),
    FEEDBACK_UNREADABLE("SOL-110"),
    CELL_ENDLESS("SOL-121"),
    FILE_INFLATES("SOL-122"),
    DAY_ONE_UNKNOWN("SOL-123"),
    NO_WEATHER("SOL-131"),
    WEATHER_MAPPING_UNREADABLE("SOL-132"),
    NO_EVENTS("SOL-133"),
    FILE_UNKNOWN("SOL-141"),
    ARCHIVE_MIXED("SOL-142"),
    EVENT_SET_UNKNOWN("SOL-134"),
    EVENT_UNREADABLE("SOL-135"),
    EVENT_MISSING("SOL-136"),
    STATION_UNKNOWN("SOL-137"),
    WEATHER_TOO_WIDE("SOL-138"),
    PROJECT_DAMAGED("SOL-201"),
    PROJECT_IN_USE("SOL-202"),
    PROJECT_EMPTY("SOL-203"),
    PROJECT_NEWER("SOL-204"),
    PROJECT_MISSING("SOL-205"),
    PROJECT_READ_ONLY("SOL-206"),
    PASSPHRASE_MISSING("SOL-207"),
    PASSPHRASE_WRONG("SOL-208"),
    PROJECT_NOT_ENCRYPTED("SOL-209"),
    PSEUDONYM_KEY_MISSING("SOL-210"),
    CUSTOMERS_PLAIN("SOL-211"),
    SERIES_UNKNOWN("SOL-301"),
    SERIES_UNREADABLE("SOL-302"),
    SERIES_SETTINGS("SOL-303"),
    MODEL_MISSING("SOL-401"),
    MODEL_DAMAGED("SOL-402"),
    HISTORY_TOO_SHORT("SOL-403"),
    DEVICE_UNUSABLE("SOL-404"),
    METHOD_UNKNOWN("SOL-405"),
    TRAINING_BROKEN("SOL-421"),
    TRAINING_LOST("SOL-422"),
    MEMORY_SHORT("SOL-423"),
    NOTHING_TO_RESUME("SOL-424"),
    TRAINING_UNFIT("SOL-425"),
    MODEL_UNKNOWN("SOL-426"),
    MODEL_FILE("SOL-427"),
    MODEL_OTHER_FORMAT("SOL-428"),
    SEGMENT_UNKNOWN("SOL-501"),
    SEGMENT_TOO_SMALL("SOL-502"),
    PRODUCT_UNKNOWN("SOL-503"),
    WINDOW_PAST("SOL-504"),
    CANNOT_WRITE("SOL-901"),
    SAMPLE_MISSING("SOL-902"),
    FONTS_MISSING("SOL-903"),
    CANNOT_SHOW("SOL-904"),
    DISK_FULL("SOL-905");

    private static final String BUNDLE = "solstice.task.Problems";

    private final String code;

    Problem(String code) {
        this.code = code;
    }

    /** The stable code, such as {@code SOL-106}. */
    public String code() {
        return code;
    }

    /** The raw pattern of one part, in the given language. */
    String pattern(String part, Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale).getString(code + "." + part);
        } catch (MissingResourceException absent) {
            throw new IllegalStateException("no words for " + code + "." + part, absent);
        }
    }
}
