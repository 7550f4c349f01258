package solstice.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The window's words in the language of the moment.
 *
 * <p>Keys are flat and dotted, screen first: {@code season.chart.trend}. The words stand in the bundle {@code
 * solstice.ui.Messages}. Views are built anew when the language changes, so they may read words once; a view-model
 * keeps values, not words, or follows {@link #languageProperty()}.
 */
public final class Messages {
    private static final String BUNDLE = "solstice.ui.Messages";

    private final ObjectProperty<Language> language;
    private ResourceBundle words;
    private Formats formats;

    public Messages(Language initial) {
        language = new SimpleObjectProperty<>(initial);
        words = load(initial);
        formats = new Formats(initial.locale());
    }

    private static ResourceBundle load(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Changes the language; whoever follows {@link #languageProperty()} finds the new words in place. */
    public void speak(Language wanted) {
        words = load(wanted);
        formats = new Formats(wanted.locale());
        language.set(wanted);
    }

    public Locale locale() {
        return language.get().locale();
    }

    /** For {@code %key} in FXML. */
    public ResourceBundle bundle() {
        return words;
    }

    /** Numbers and dates as the language writes them. */
    public Formats formats() {
        return formats;
    }

    /** The words under a key, {@code {0}} and so on replaced by what is given, numbers in the language's form. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale()).format(arguments);
    }

    /** The name of one of a fixed set of values: the words under {@code prefix.value} in lower case. */
    public String name(String prefix, Enum<?> value) {
        return name(prefix, value.name().toLowerCase(Locale.ROOT));
    }

    /** As the other, for values that are known by a word; the word itself where the bundle has none. */
    public String name(String prefix, String value) {
        String key = prefix + "." + value;
        return words.containsKey(key) ? words.getString(key) : value;
    }
}
