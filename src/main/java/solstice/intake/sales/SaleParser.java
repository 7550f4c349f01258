package solstice.intake.sales;

import java.util.Arrays;
import java.util.List;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;
import solstice.intake.table.Row;

/** Turns the rows of one file into sale lines. Not for several threads. */
final class SaleParser {
    private static final long UNIT = 10_000;
    private static final long DAY = 86_400;

    private final List<String> headers;
    private final DateForm dates;
    private final NumberForm numbers;
    private final SaleColumn date;
    private final SaleColumn order;
    private final SaleColumn product;
    private final SaleColumn title;
    private final SaleColumn quantity;
    private final SaleColumn price;
    private final SaleColumn amount;
    private final SaleColumn customer;
    private final SaleColumn country;

    private char[] lastDate = new char[0];
    private long lastMoment = DateForm.NONE;

    SaleParser(ColumnMapping mapping, List<String> headers, DateForm dates, NumberForm numbers) {
        this.headers = headers;
        this.dates = dates;
        this.numbers = numbers;
        date = mapping.column(SalesField.DATE, headers);
        order = mapping.column(SalesField.ORDER, headers);
        product = mapping.column(SalesField.PRODUCT, headers);
        title = mapping.column(SalesField.TITLE, headers);
        quantity = mapping.column(SalesField.QUANTITY, headers);
        price = mapping.column(SalesField.PRICE, headers);
        amount = mapping.column(SalesField.AMOUNT, headers);
        customer = mapping.column(SalesField.CUSTOMER, headers);
        country = mapping.column(SalesField.COUNTRY, headers);
    }

    SaleLine parse(Row row) throws Unusable {
        if (row.cells() < headers.size()) {
            throw new Unusable("", String.join(" | ", row.texts()), "fewer columns than headers");
        }
        long moment = moment(row);
        if (product.isBlank(row)) {
            throw product.unusable(row, "no product");
        }
        int pieces = pieces(row);
        return new SaleLine(
                order.id(row),
                product.code(row),
                title.text(row),
                pieces,
                (int) Math.floorDiv(moment, DAY),
                (int) Math.floorMod(moment, DAY),
                price(row, pieces),
                customer.id(row),
                country.word(row),
                SaleExtras.NONE);
    }

    private long moment(Row row) throws Unusable {
        char[] letters = row.letters();
        int start = row.start(date.place());
        int end = row.end(date.place());
        if (lastMoment != DateForm.NONE && Arrays.equals(letters, start, end, lastDate, 0, lastDate.length)) {
            return lastMoment; // the lines of an order follow each other
        }
        long moment = dates.read(letters, start, end);
        if (moment == DateForm.NONE) {
            throw date.unusable(row, date.isBlank(row) ? "no date" : "not a date between 1970 and 2099");
        }
        lastMoment = moment;
        lastDate = Arrays.copyOfRange(letters, start, end);
        return moment;
    }

    private int pieces(Row row) throws Unusable {
        if (!quantity.isThere()) {
            return 1;
        }
        long value = quantity.number(row, numbers);
        if (value % UNIT != 0 || Math.abs(value / UNIT) > Integer.MAX_VALUE) {
            throw quantity.unusable(row, "not a whole number of pieces");
        }
        return (int) (value / UNIT);
    }

    private long price(Row row, int pieces) throws Unusable {
        if (price.isThere()) {
            return price.number(row, numbers);
        }
        if (amount.isThere()) {
            return pieces == 0 ? 0 : Math.round(amount.number(row, numbers) / (double) pieces);
        }
        return UNIT; // a shop that counts pieces only: each counts one
    }
}
