package solstice.ui.common;

import java.util.Locale;

/** A language of the window, with the forms of numbers and dates that go with it. */
public enum Language {
    ENGLISH("English", Locale.UK),
    CHINESE("中文", Locale.SIMPLIFIED_CHINESE);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** Its name in itself, as a switch shows it whatever the language of the moment. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The language that comes closest to a locale. */
    public static Language closestTo(Locale wanted) {
        return wanted.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }
}
