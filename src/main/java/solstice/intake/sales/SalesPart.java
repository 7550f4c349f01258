package solstice.intake.sales;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.DateChoice;
import solstice.intake.form.NumberForm;
import solstice.intake.table.Reject;
import solstice.intake.table.RowReader;
import solstice.intake.table.TableFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** One table of sales lines: a file, or one of several in a zip. */
final class SalesPart {
    private final TableFile table;
    private final ColumnMapping mapping;
    private final DateChoice dates;
    private final NumberForm numbers;

    SalesPart(TableFile table, @Nullable ColumnMapping wanted) {
        this.table = table;
        this.mapping = wanted == null ? ColumnMapping.of(table.headers()) : wanted;
        this.dates = DateChoice.of(sampled(SalesField.DATE));
        this.numbers = NumberForm.of(sampled(SalesField.PRICE, SalesField.AMOUNT, SalesField.QUANTITY));
    }

    TableFile table() {
        return table;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    /** Required fields for which no column was found: date, product, quantity. */
    List<String> missing() {
        return Stream.of(SalesField.DATE, SalesField.PRODUCT, SalesField.QUANTITY)
                .filter(field -> !mapping.headers().containsKey(field))
                .filter(field ->
                        field != SalesField.QUANTITY || !mapping.headers().containsKey(SalesField.AMOUNT))
                .map(field -> field.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    void read(Consumer<SaleLine> sales, Consumer<Reject> rejects) {
        SaleParser parser = new SaleParser(mapping, table.headers(), dates.form(), numbers);
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
