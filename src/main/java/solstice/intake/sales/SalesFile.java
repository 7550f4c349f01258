package solstice.intake.sales;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateChoice;
import solstice.intake.form.NumberForm;
import solstice.intake.table.Reject;
import solstice.intake.table.TableFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A file of sales lines, as some shop's system wrote it: text, gzipped text, a zip of texts, or a workbook.
 *
 * <p>Opening it looks at its start: encoding, delimiter, headers, the form of its dates. What cannot be a sales file
 * is refused there, before anything is read into a project. Reading it may happen on any one thread.
 */
public final class SalesFile {
    private final Path path;
    private final List<SalesPart> parts;
    private final List<String> otherTables;
    private volatile int partsRead;

    private SalesFile(Path path, List<SalesPart> parts, List<String> otherTables) {
        this.path = path;
        this.parts = parts;
        this.otherTables = otherTables;
    }

    /**
     * Looks at a file.
     *
     * @param path the file
     * @param mapping which column means what; null to find the columns
     * @throws SolsticeException when it is no table of sales, saying what it is instead
     */
    public static SalesFile open(Path path, @Nullable ColumnMapping mapping) {
        return look(path, mapping).checked();
    }

    /**
     * This file, if it can be read as sales.
     *
     * @throws SolsticeException when columns are missing, or there are no rows
     */
    public SalesFile checked() {
        for (SalesPart part : parts) {
            TableFile table = part.table();
            if (!part.missing().isEmpty()) {
                throw new SolsticeException(
                        Problem.COLUMNS_UNKNOWN,
                        table.name(),
                        String.join(", ", part.missing()),
                        String.join(", ", table.headers()));
            }
            if (part.lacksDayOne()) {
                String header = part.mapping().headers().getOrDefault(SalesField.DATE, "");
                String first = part.sampled(SalesField.DATE).get(0);
                throw new SolsticeException(Problem.DAY_ONE_UNKNOWN, table.name(), header, first);
            }
        }
        if (parts.stream().allMatch(part -> part.table().sample().isEmpty())) {
            throw new SolsticeException(Problem.FILE_EMPTY, name());
        }
        return this;
    }

    /** As {@link #open}, but also for a file whose columns are not all known yet. */
    public static SalesFile look(Path path, @Nullable ColumnMapping mapping) {
        return look(path, mapping, ColumnOrigin.HAND);
    }

    /** As {@link #look(Path, ColumnMapping)}, saying how the mapping is known. */
    public static SalesFile look(Path path, @Nullable ColumnMapping mapping, ColumnOrigin origin) {
        List<SalesPart> parts = TableFile.partsOf(path).stream()
                .map(table -> new SalesPart(table, mapping, origin))
                .toList();
        List<SalesPart> sales =
                parts.stream().filter(part -> part.missing().isEmpty()).toList();
        List<String> others = sales.isEmpty()
                ? List.of()
                : parts.stream()
                        .filter(part -> !sales.contains(part))
                        .map(part -> part.table().name())
                        .toList();
        return new SalesFile(path, sales.isEmpty() ? parts.subList(0, 1) : sales, others);
    }

    /** The same file, its columns found or given anew. */
    public SalesFile with(ColumnMapping mapping, ColumnOrigin origin) {
        return look(path, mapping, origin);
    }

    public String name() {
        return TableFile.nameOf(path);
    }

    /** What kind of file it is, such as {@code CSV}, {@code CSV.GZ}, {@code ZIP}, {@code XLSX}. */
    public String format() {
        return first().table().format();
    }

    public String encoding() {
        return first().table().encoding();
    }

    /** What stands between the columns; a NUL in a workbook. */
    public char delimiter() {
        return first().table().delimiter();
    }

    public List<String> headers() {
        return first().table().headers();
    }

    public ColumnMapping mapping() {
        return first().mapping();
    }

    /** How it is known what each field's column is. */
    public Map<SalesField, ColumnOrigin> origins() {
        return first().origins();
    }

    /** The form that its dates are taken to be in. */
    public DateChoice dates() {
        return first().dates();
    }

    /** The form that its numbers are taken to be in. */
    public NumberForm numbers() {
        return first().numbers();
    }

    /** About how many rows there are. */
    public long estimatedRows() {
        return parts.stream().mapToLong(part -> part.table().estimatedRows()).sum();
    }

    /** Names of the tables in a zip that are no sales and are left alone. */
    public List<String> otherTables() {
        return otherTables;
    }

    /** The first rows as text, at most a thousand. */
    public List<List<String>> sample() {
        return first().table().sample();
    }

    /** Required fields for which no column was found: date, product, quantity; {@code dayOne} for numbered days. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>(first().missing());
        if (first().lacksDayOne()) {
            missing.add("dayOne");
        }
        return missing;
    }

    /** How this shop writes its order numbers and stock codes, as far as the first rows tell. */
    public ShopHabits habits() {
        return ShopHabits.of(first().sampled(SalesField.ORDER), first().sampled(SalesField.PRODUCT));
    }

    /** How much has been read, 0 to 1. */
    public double fractionRead() {
        int done = partsRead;
        return done >= parts.size() ? 1 : (done + parts.get(done).table().fractionRead()) / parts.size();
    }

    /**
     * Reads the whole file.
     *
     * @param sales receives each row that can be read, in order
     * @param rejects receives each row that cannot
     */
    public void read(Consumer<SaleLine> sales, Consumer<Reject> rejects) {
        partsRead = 0;
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).read(sales, rejects);
            partsRead = i + 1;
        }
    }

    private SalesPart first() {
        return parts.get(0);
    }
}
