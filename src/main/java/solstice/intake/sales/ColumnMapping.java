package solstice.intake.sales;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * Which column of a sales file means what.
 *
 * @param headers the header of the column for each field that the file has
 */
public record ColumnMapping(Map<SalesField, String> headers) {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();
    private static final Map<SalesField, List<String>> SYNONYMS = synonyms();

    public ColumnMapping {
        headers = Map.copyOf(headers);
    }

    /** Finds the columns by the names that shops' exports give them. Each column serves at most one field. */
    public static ColumnMapping of(List<String> headers) {
        Map<SalesField, String> found = new EnumMap<>(SalesField.class);
        Set<String> taken = new HashSet<>();
        for (SalesField field : SalesField.values()) {
            SYNONYMS.getOrDefault(field, List.of()).stream()
                    .flatMap(synonym ->
                            headers.stream().filter(header -> plain(header).equals(synonym)))
                    .filter(header -> !taken.contains(header))
                    .findFirst()
                    .ifPresent(header -> {
                        found.put(field, header);
                        taken.add(header);
                    });
        }
        return new ColumnMapping(found);
    }

    /** Reads a mapping saved as JSON: an object of field names and headers. */
    public static ColumnMapping read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, String> named = GSON.fromJson(reader, new TypeToken<Map<String, String>>() {}.getType());
            Map<SalesField, String> headers = new EnumMap<>(SalesField.class);
            named.forEach((field, header) ->
                    headers.put(SalesField.valueOf(field.toUpperCase(Locale.ROOT)), Objects.requireNonNull(header)));
            return new ColumnMapping(headers);
        } catch (IOException | JsonParseException | IllegalArgumentException | NullPointerException unreadable) {
            throw new SolsticeException(Problem.MAPPING_UNREADABLE, unreadable, file.getFileName());
        }
    }

    /** The same mapping with a column that means this field and no other. */
    public ColumnMapping with(SalesField field, String header) {
        Map<SalesField, String> changed = new EnumMap<>(SalesField.class);
        changed.putAll(without(header).headers);
        changed.put(field, header);
        return new ColumnMapping(changed);
    }

    /** The same mapping with a column that is not used. */
    public ColumnMapping without(String header) {
        return new ColumnMapping(headers.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(header))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Saves the mapping as {@link #read} takes it. */
    public void write(Path file) {
        try {
            Files.writeString(file, toJson());
        } catch (IOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, file);
        }
    }

    /** The mapping as JSON, as {@link #read} takes it. */
    public String toJson() {
        Map<String, String> named = new TreeMap<>();
        headers.forEach((field, header) -> named.put(field.name().toLowerCase(Locale.ROOT), header));
        return GSON.toJson(named);
    }

    /** Whether date, product and one of quantity and amount are there. */
    public boolean isComplete() {
        return headers.containsKey(SalesField.DATE)
                && headers.containsKey(SalesField.PRODUCT)
                && (headers.containsKey(SalesField.QUANTITY) || headers.containsKey(SalesField.AMOUNT));
    }

    /** Position of a field's column among the headers of a file, or -1 where the file has none. */
    int position(SalesField field, List<String> fileHeaders) {
        String header = headers.get(field);
        return header == null ? -1 : fileHeaders.indexOf(header);
    }

    /** A field's column among the headers of a file. */
    SaleColumn column(SalesField field, List<String> fileHeaders) {
        return new SaleColumn(headers.getOrDefault(field, ""), position(field, fileHeaders));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<SalesField, List<String>> synonyms() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ColumnMapping.class.getResourceAsStream("headers.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<SalesField, List<String>> synonyms = new EnumMap<>(SalesField.class);
        for (SalesField field : SalesField.values()) {
            synonyms.put(
                    field, Arrays.asList(properties.getProperty(field.name()).split(",")));
        }
        return synonyms;
    }
}
