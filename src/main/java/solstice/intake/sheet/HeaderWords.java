package solstice.intake.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import solstice.intake.table.TableFile;

/** The names that shops' files give their columns, by what the columns mean. */
public final class HeaderWords {
    private static final Properties WORDS = load();

    private HeaderWords() {}

    /** A header in letters and digits only, lower case: {@code Body (HTML)} becomes {@code bodyhtml}. */
    public static String plain(String header) {
        return TableFile.plain(header);
    }

    /** The names of a meaning, the likeliest first. */
    public static List<String> of(String meaning) {
        return List.of(
                Objects.requireNonNull(WORDS.getProperty(meaning), meaning).split(","));
    }

    /** The columns with one of a meaning's names, the likeliest first. */
    public static List<Integer> columns(String meaning, List<String> headers) {
        List<String> plain = headers.stream().map(HeaderWords::plain).toList();
        List<Integer> columns = new ArrayList<>();
        for (String word : of(meaning)) {
            IntStream.range(0, plain.size())
                    .filter(column -> plain.get(column).equals(word))
                    .forEach(columns::add);
        }
        return columns;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(HeaderWords.class.getResourceAsStream("headers.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
