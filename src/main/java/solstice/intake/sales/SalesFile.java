package solstice.intake.sales;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;
import solstice.intake.table.Delimiter;
import solstice.intake.table.Reject;
import solstice.intake.table.RowReader;
import solstice.intake.table.SourceFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A file of sales lines, as some shop's system wrote it.
 *
 * <p>Opening it looks at its start: encoding, delimiter, headers, the form of its dates. What cannot be a sales file
 * is refused there, before anything is read into a project.
 */
public final class SalesFile {
    private static final int SAMPLE_ROWS = 1000;

    private final SourceFile source;
    private final char delimiter;
    private final List<String> headers;
    private final ColumnMapping mapping;
    private final List<List<String>> sample;
    private final DateForm dates;
    private final NumberForm numbers;

    private SalesFile(SourceFile source, char delimiter, List<List<String>> start, @Nullable ColumnMapping wanted) {
        this.source = source;
        this.delimiter = delimiter;
        this.headers = start.get(0).stream().map(String::strip).toList();
        this.sample = start.subList(1, start.size());
        this.mapping = wanted == null ? ColumnMapping.of(headers) : wanted;
        this.dates = DateForm.of(sampled(SalesField.DATE));
        this.numbers = NumberForm.of(sampled(SalesField.PRICE, SalesField.AMOUNT, SalesField.QUANTITY));
    }

    /**
     * Looks at a file.
     *
     * @param path the file, plain or gzipped
     * @param mapping which column means what; null to go by the headers
     * @throws SolsticeException when it is no table of sales, saying what it is instead
     */
    public static SalesFile open(Path path, @Nullable ColumnMapping mapping) {
        SalesFile file = look(path, mapping);
        if (!file.mapping.isComplete()) {
            throw new SolsticeException(
                    Problem.COLUMNS_UNKNOWN,
                    file.name(),
                    String.join(", ", file.missing()),
                    String.join(", ", file.headers));
        }
        if (file.sample.isEmpty()) {
            throw new SolsticeException(Problem.FILE_EMPTY, file.name());
        }
        return file;
    }

    /** As {@link #open}, but also for a file whose columns are not all known yet. */
    public static SalesFile look(Path path, @Nullable ColumnMapping mapping) {
        SourceFile source = SourceFile.of(path);
        char delimiter = Delimiter.of(source);
        List<List<String>> start = new ArrayList<>();
        try (RowReader rows = source.rows(delimiter)) {
            while (start.size() <= SAMPLE_ROWS && rows.next()) {
                start.add(rows.row().texts());
            }
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
        }
        if (start.isEmpty()) {
            throw new SolsticeException(Problem.FILE_EMPTY, source.name());
        }
        return new SalesFile(source, delimiter, start, mapping);
    }

    public String name() {
        return source.name();
    }

    public String encoding() {
        return source.encoding().name();
    }

    public char delimiter() {
        return delimiter;
    }

    public List<String> headers() {
        return headers;
    }

    public ColumnMapping mapping() {
        return mapping;
    }

    /** The first rows as text, at most a thousand. */
    public List<List<String>> sample() {
        return sample;
    }

    /** Required fields for which no column was found: date, product, quantity. */
    public List<String> missing() {
        return Stream.of(SalesField.DATE, SalesField.PRODUCT, SalesField.QUANTITY)
                .filter(field -> !mapping.headers().containsKey(field))
                .filter(field ->
                        field != SalesField.QUANTITY || !mapping.headers().containsKey(SalesField.AMOUNT))
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** How this shop writes its order numbers and stock codes, as far as the first rows tell. */
    public ShopHabits habits() {
        return ShopHabits.of(sampled(SalesField.ORDER), sampled(SalesField.PRODUCT));
    }

    /** How much has been read, 0 to 1. */
    public double fractionRead() {
        return source.fractionRead();
    }

    /**
     * Reads the whole file.
     *
     * @param sales receives each row that can be read, in order
     * @param rejects receives each row that cannot
     */
    public void read(Consumer<SaleLine> sales, Consumer<Reject> rejects) {
        SaleParser parser = new SaleParser(mapping, headers, dates, numbers);
        try (RowReader rows = source.rows(delimiter)) {
            rows.next(); // the headers
            while (rows.next()) {
                try {
                    sales.accept(parser.parse(rows.row()));
                } catch (Unusable unusable) {
                    rejects.accept(unusable.reject(name(), rows.row().line()));
                }
            }
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, name());
        }
    }

    private List<String> sampled(SalesField... fields) {
        List<String> values = new ArrayList<>();
        for (SalesField field : fields) {
            int column = mapping.position(field, headers);
            sample.stream()
                    .filter(row -> column >= 0 && column < row.size())
                    .map(row -> row.get(column))
                    .forEach(values::add);
        }
        return values;
    }
}
