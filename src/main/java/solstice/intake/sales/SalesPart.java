package solstice.intake.sales;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateChoice;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;
import solstice.intake.table.Reject;
import solstice.intake.table.Row;
import solstice.intake.table.RowReader;
import solstice.intake.table.TableFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** One table of sales lines: a file, or one of several in a zip. */
final class SalesPart {
    private static final int ROWS_LOOKED_AT_FOR_DATES = 500_000;

    private final TableFile table;
    private final ColumnMapping mapping;
    private final Map<SalesField, ColumnOrigin> origins;
    private final DateChoice dates;
    private final NumberForm numbers;

    /**
     * Looks at a table.
     *
     * @param wanted which column means what; null to find the columns
     * @param origin how that is known
     */
    SalesPart(TableFile table, @Nullable ColumnMapping wanted, ColumnOrigin origin) {
        this.table = table;
        if (wanted == null) {
            ColumnFinder.Found found = ColumnFinder.of(table);
            this.mapping = found.mapping();
            this.origins = found.origins();
        } else {
            this.mapping = wanted.within(table.headers());
            this.origins = mapping.headers().keySet().stream().collect(Collectors.toMap(field -> field, f -> origin));
        }
        NumberForm given = mapping.numbers();
        this.numbers = given != null
                ? given
                : NumberForm.of(sampled(SalesField.PRICE, SalesField.AMOUNT, SalesField.QUANTITY, SalesField.DISCOUNT));
        DateForm form = mapping.dates();
        this.dates = form != null ? new DateChoice(form, true) : decided(DateChoice.of(sampled(SalesField.DATE)));
    }

    /** Where the first rows leave open which is the day and which the month, looks for one further down that tells. */
    private DateChoice decided(DateChoice choice) {
        int column = mapping.position(SalesField.DATE, table.headers());
        if (choice.certain() || column < 0) {
            return choice;
        }
        try (RowReader rows = table.rows()) {
            for (int i = 0; i < ROWS_LOOKED_AT_FOR_DATES && rows.next(); i++) {
                Row row = rows.row();
                if (column < row.cells()) {
                    DateForm only = DateChoice.only(row.letters(), row.start(column), row.end(column));
                    if (only != null) {
                        return new DateChoice(only, true);
                    }
                }
            }
            return choice;
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, table.name());
        }
    }

    TableFile table() {
        return table;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    Map<SalesField, ColumnOrigin> origins() {
        return origins;
    }

    DateChoice dates() {
        return dates;
    }

    NumberForm numbers() {
        return numbers;
    }

    /** Required fields for which no column was found: date, product, quantity. */
    List<String> missing() {
        boolean counts =
                mapping.has(SalesField.QUANTITY) || mapping.has(SalesField.AMOUNT) || mapping.has(SalesField.EVENT);
        return Stream.of(SalesField.DATE, SalesField.PRODUCT, SalesField.QUANTITY)
                .filter(field -> field == SalesField.QUANTITY ? !counts : !mapping.has(field))
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the file numbers its days and nobody has said which is day one. */
    boolean lacksDayOne() {
        return dates.form() == DateForm.DAY_NUMBER && mapping.dayOne() == null;
    }

    void read(Consumer<SaleLine> sales, Consumer<Reject> rejects) {
        List<String> headers = table.headers();
        SaleParser parser = new SaleParser(
                mapping,
                headers,
                new SaleMoment(mapping, headers, dates.form(), mapping.dayOne()),
                new SaleMoney(mapping, headers, numbers),
                new ExtraColumns(mapping, headers, numbers, discounts()));
        try (RowReader rows = table.rows()) {
            while (rows.next()) {
                try {
                    sales.accept(parser.parse(rows.row()));
                } catch (Unusable unusable) {
                    rejects.accept(unusable.reject(table.name(), rows.row().line()));
                }
            }
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, table.name());
        }
    }

    private DiscountForm discounts() {
        String header = TableFile.plain(mapping.headers().getOrDefault(SalesField.DISCOUNT, ""));
        return DiscountForm.of(header, sampled(SalesField.DISCOUNT), numbers);
    }

    /** The values of some fields' columns in the first rows. */
    List<String> sampled(SalesField... fields) {
        List<String> values = new ArrayList<>();
        for (SalesField field : fields) {
            int column = mapping.position(field, table.headers());
            if (column >= 0) {
                values.addAll(table.sample(column));
            }
        }
        return values;
    }
}
