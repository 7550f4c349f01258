package solstice.intake.sales;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;
import solstice.intake.table.TableFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * Which column of a sales file means what, and how its cells are written where somebody has said so.
 *
 * @param headers the header of the column for each field that the file has
 * @param segments headers of columns that sort customers into segments, such as an age band
 * @param dayOne the day that a file which numbers its days calls 1; null where it does not, or nobody has said
 * @param dates the form of dates; null to judge by the dates
 * @param numbers the form of numbers; null to judge by the numbers
 */
public record ColumnMapping(
        Map<SalesField, String> headers,
        List<String> segments,
        @Nullable LocalDate dayOne,
        @Nullable DateForm dates,
        @Nullable NumberForm numbers) {
    public ColumnMapping {
        headers = Map.copyOf(headers);
        segments = List.copyOf(segments);
    }

    public ColumnMapping(Map<SalesField, String> headers) {
        this(headers, List.of(), null, null, null);
    }

    /** Finds the columns by the names that shops' exports give them. Each column serves at most one field. */
    public static ColumnMapping of(List<String> headers) {
        return ColumnFinder.byHeaders(headers, List.of()).mapping();
    }

    /** Reads a mapping saved as JSON: an object of field names and headers, and what else {@link #toJson} writes. */
    public static ColumnMapping read(Path file) {
        try {
            return MappingJson.parse(Files.readString(file));
        } catch (IOException | RuntimeException unreadable) {
            throw new SolsticeException(Problem.MAPPING_UNREADABLE, unreadable, file.getFileName());
        }
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws RuntimeException when it is something else
     */
    public static ColumnMapping parse(String json) {
        return MappingJson.parse(json);
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
        return MappingJson.write(this);
    }

    /** The same mapping with a column that means this field and no other. */
    public ColumnMapping with(SalesField field, String header) {
        Map<SalesField, String> changed = new EnumMap<>(SalesField.class);
        changed.putAll(without(header).headers);
        changed.put(field, header);
        return new ColumnMapping(changed, without(header).segments, dayOne, dates, numbers);
    }

    /** The same mapping with a column that is not used. */
    public ColumnMapping without(String header) {
        return only(name -> !name.equals(header));
    }

    /** The same mapping with a column that sorts customers into segments and means nothing else. */
    public ColumnMapping withSegment(String header) {
        ColumnMapping others = without(header);
        List<String> all =
                Stream.concat(others.segments.stream(), Stream.of(header)).toList();
        return new ColumnMapping(others.headers, all, dayOne, dates, numbers);
    }

    /** The same mapping for a file that numbers its days from this one. */
    public ColumnMapping withDayOne(LocalDate day) {
        return new ColumnMapping(headers, segments, day, dates, numbers);
    }

    /** As much of the mapping as a file with these headers has, in the file's own spelling of them. */
    ColumnMapping within(List<String> fileHeaders) {
        Map<String, String> spelling = new HashMap<>();
        fileHeaders.forEach(header -> spelling.putIfAbsent(TableFile.plain(header), header));
        UnaryOperator<String> own = header ->
                fileHeaders.contains(header) ? header : spelling.getOrDefault(TableFile.plain(header), header);
        Map<SalesField, String> spelt = new EnumMap<>(SalesField.class);
        headers.forEach((field, header) -> spelt.put(field, own.apply(header)));
        return new ColumnMapping(spelt, segments.stream().map(own).toList(), dayOne, dates, numbers)
                .only(fileHeaders::contains);
    }

    private ColumnMapping only(Predicate<String> kept) {
        return new ColumnMapping(
                headers.entrySet().stream()
                        .filter(entry -> kept.test(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                segments.stream().filter(kept).toList(),
                dayOne,
                dates,
                numbers);
    }

    public boolean has(SalesField field) {
        return headers.containsKey(field);
    }

    /** Whether date, product and one of quantity and amount are there, or what happened in place of a quantity. */
    public boolean isComplete() {
        return has(SalesField.DATE)
                && has(SalesField.PRODUCT)
                && (has(SalesField.QUANTITY) || has(SalesField.AMOUNT) || has(SalesField.EVENT));
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
}
