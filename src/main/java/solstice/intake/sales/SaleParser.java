package solstice.intake.sales;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import solstice.intake.table.DateForm;
import solstice.intake.table.NumberForm;
import solstice.intake.table.Reject;

/** Turns the rows of one file into sale lines. Not for several threads. */
final class SaleParser {
    private static final long UNIT = 10_000;
    private static final int LONGEST_TEXT = 1_000;

    private final ColumnMapping mapping;
    private final List<String> headers;
    private final DateForm dates;
    private final NumberForm numbers;
    private final Map<SalesField, Integer> columns = new EnumMap<>(SalesField.class);

    private String lastDate = "";
    private @Nullable LocalDateTime lastMoment;

    SaleParser(ColumnMapping mapping, List<String> headers, DateForm dates, NumberForm numbers) {
        this.mapping = mapping;
        this.headers = headers;
        this.dates = dates;
        this.numbers = numbers;
        for (SalesField field : SalesField.values()) {
            columns.put(field, mapping.position(field, headers));
        }
    }

    /** Why a row cannot be used. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String column;
        private final String value;
        private final String reason;

        Unusable(String column, String value, String reason) {
            super(reason, null, false, false);
            this.column = column;
            this.value = value;
            this.reason = reason;
        }

        Reject reject(String file, long row) {
            return new Reject(file, row, column, value, reason);
        }
    }

    SaleLine parse(CsvRecord row) throws Unusable {
        if (row.getFieldCount() < headers.size()) {
            throw new Unusable("", String.join(" | ", row.getFields()), "fewer columns than headers");
        }
        LocalDateTime moment = moment(row);
        String code = withoutPointZero(text(row, SalesField.PRODUCT));
        if (code.isBlank()) {
            throw unusable(row, SalesField.PRODUCT, "no product");
        }
        int quantity = quantity(row);
        return new SaleLine(
                withoutPointZero(text(row, SalesField.ORDER).strip()),
                code,
                text(row, SalesField.TITLE),
                quantity,
                Math.toIntExact(moment.toLocalDate().toEpochDay()),
                moment.toLocalTime().toSecondOfDay(),
                price(row, quantity),
                withoutPointZero(text(row, SalesField.CUSTOMER).strip()),
                text(row, SalesField.COUNTRY).strip(),
                SaleExtras.NONE);
    }

    private LocalDateTime moment(CsvRecord row) throws Unusable {
        String text = text(row, SalesField.DATE);
        LocalDateTime moment = lastMoment;
        if (moment != null && text.equals(lastDate)) {
            return moment;
        }
        try {
            moment = dates.parse(text);
            lastMoment = moment;
            lastDate = text;
            return moment;
        } catch (DateTimeException none) {
            throw unusable(row, SalesField.DATE, text.isBlank() ? "no date" : "not a date between 1970 and 2099");
        }
    }

    private int quantity(CsvRecord row) throws Unusable {
        if (!has(SalesField.QUANTITY)) {
            return 1;
        }
        long value = number(row, SalesField.QUANTITY);
        if (value % UNIT != 0 || Math.abs(value / UNIT) > Integer.MAX_VALUE) {
            throw unusable(row, SalesField.QUANTITY, "not a whole number of pieces");
        }
        return (int) (value / UNIT);
    }

    private long price(CsvRecord row, int quantity) throws Unusable {
        if (has(SalesField.PRICE)) {
            return number(row, SalesField.PRICE);
        }
        if (has(SalesField.AMOUNT)) {
            return quantity == 0 ? 0 : Math.round(number(row, SalesField.AMOUNT) / (double) quantity);
        }
        return UNIT; // a shop that counts pieces only: each counts one
    }

    private long number(CsvRecord row, SalesField field) throws Unusable {
        try {
            return numbers.tenThousandths(text(row, field).strip());
        } catch (NumberFormatException none) {
            throw unusable(row, field, text(row, field).isBlank() ? "no number" : "not a number");
        }
    }

    private String text(CsvRecord row, SalesField field) throws Unusable {
        int column = column(field);
        if (column < 0) {
            return "";
        }
        String text = row.getField(column);
        if (text.length() > LONGEST_TEXT) {
            throw new Unusable(headers.get(column), text.substring(0, 80), "longer than 1,000 letters");
        }
        return text;
    }

    private Unusable unusable(CsvRecord row, SalesField field, String reason) {
        String header = mapping.headers().getOrDefault(field, field.name());
        return new Unusable(header, row.getField(column(field)), reason);
    }

    private boolean has(SalesField field) {
        return column(field) >= 0;
    }

    private int column(SalesField field) {
        return columns.getOrDefault(field, -1);
    }

    private static String withoutPointZero(String id) {
        return id.endsWith(".0") ? id.substring(0, id.length() - 2) : id;
    }
}
