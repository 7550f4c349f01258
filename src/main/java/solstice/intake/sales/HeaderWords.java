package solstice.intake.sales;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import solstice.intake.table.TableFile;

/** Lists of words kept in a file beside this class: {@code KEY=word,word,...}. */
final class HeaderWords {
    private final Properties lists = new Properties();

    HeaderWords(String resource) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(HeaderWords.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The words of a list, in order; none where there is no such list. */
    List<String> of(String key) {
        String words = lists.getProperty(key, "");
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(","));
    }

    /** The places of the headers that a list knows, the likeliest first. */
    List<Integer> places(String key, List<String> headers) {
        List<String> plain = headers.stream().map(TableFile::plain).toList();
        return of(key).stream()
                .flatMap(word -> matching(word, plain))
                .distinct()
                .toList();
    }

    /** A word may ask for another header beside it ({@code a&b}) or for none such ({@code a!b}). */
    private static Stream<Integer> matching(String word, List<String> plain) {
        int beside = word.indexOf('&');
        int without = word.indexOf('!');
        int sign = Math.max(beside, without);
        String name = sign < 0 ? word : word.substring(0, sign);
        boolean applies = sign < 0 || plain.contains(word.substring(sign + 1)) == (beside >= 0);
        return IntStream.range(0, plain.size())
                .filter(place -> applies && plain.get(place).equals(name))
                .boxed();
    }
}
