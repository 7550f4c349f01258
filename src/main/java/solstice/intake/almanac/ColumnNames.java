package solstice.intake.almanac;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What sources call their columns, kept in properties: a field's name, and the headers in order of preference. */
final class ColumnNames {
    private ColumnNames() {}

    static <F extends Enum<F>> Map<F, List<String>> read(String resource, Class<F> fields) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ColumnNames.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<F, List<String>> names = new EnumMap<>(fields);
        for (F field : fields.getEnumConstants()) {
            names.put(field, List.of(properties.getProperty(field.name()).split(",")));
        }
        return names;
    }
}
