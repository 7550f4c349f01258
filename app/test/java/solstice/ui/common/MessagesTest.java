package solstice.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two bundles against each other, and against the code and FXML that use them. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("resources", "solstice", "ui");
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z_0-9]+)+)\"");
    private static final Pattern NAME = Pattern.compile("\\bname\\(\\s*\"([a-z.]+)\"");
    private static final Pattern FXML = Pattern.compile("=\"%([^\"]+)\"");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("Messages_zh_CN.properties")).isEqualTo(keys("Messages.properties"));
    }

    @Test
    void every_key_in_a_view_has_words() throws IOException {
        assertThat(keys("Messages.properties")).containsAll(found(Path.of("resources"), ".fxml", FXML));
    }

    @Test
    void every_key_in_the_code_has_words() throws IOException {
        Set<String> keys = keys("Messages.properties");
        Set<String> prefixes = new HashSet<>();
        keys.forEach(key -> prefixes.add(key.substring(0, key.lastIndexOf('.'))));
        prefixes.addAll(keys);
        assertThat(found(Path.of("app", "main"), ".java", Pattern.compile("\\b(?:text|name)\\(\\s*\"([^\"]+)\"")))
                .isSubsetOf(prefixes);
    }

    @Test
    void no_key_is_unused() throws IOException {
        Set<String> used = found(Path.of("resources"), ".fxml", FXML);
        used.addAll(found(Path.of("app", "main"), ".java", TEXT));
        Set<String> families = found(Path.of("app", "main"), ".java", NAME);
        Set<String> unused = new TreeSet<>(keys("Messages.properties"));
        unused.removeAll(used);
        unused.removeIf(key -> families.contains(key.substring(0, key.lastIndexOf('.'))));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_value_is_a_well_formed_pattern_without_straight_apostrophes() throws IOException {
        for (String bundle : Set.of("Messages.properties", "Messages_zh_CN.properties")) {
            load(bundle).forEach((key, words) -> {
                assertThat(words.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(words.toString()))
                        .as(key.toString())
                        .isNotNull();
            });
        }
    }

    @Test
    void words_and_numbers_follow_the_language() {
        Messages messages = new Messages(Language.ENGLISH);
        String english = messages.text("status.rows", 1033035);
        messages.speak(Language.CHINESE);

        assertThat(english).isEqualTo("1,033,035 rows");
        assertThat(messages.text("status.rows", 1033035)).isEqualTo("1,033,035 行");
        assertThat(messages.name("step", Step.WHAT_IF)).isEqualTo("假设分析");
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
