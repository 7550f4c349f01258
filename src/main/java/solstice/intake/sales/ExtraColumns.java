package solstice.intake.sales;

import java.util.ArrayList;
import java.util.List;
import solstice.intake.form.NumberForm;
import solstice.intake.sales.SaleExtras.Act;
import solstice.intake.table.Row;

/** The columns of a file that say more than the sale itself. Not for several threads. */
final class ExtraColumns {
    private final NumberForm numbers;
    private final SaleColumn currency;
    private final SaleColumn discount;
    private final SaleColumn cost;
    private final DiscountForm discounts;
    private final SaleColumn line;
    private final SaleColumn lineType;
    private final SaleColumn moneyType;
    private final List<SaleColumn> segments;
    private final boolean any;

    private SaleExtras last = SaleExtras.NONE;

    /** @param discounts the form of the column of discounts */
    ExtraColumns(ColumnMapping mapping, List<String> headers, NumberForm numbers, DiscountForm discounts) {
        this.numbers = numbers;
        currency = mapping.column(SalesField.CURRENCY, headers);
        discount = mapping.column(SalesField.DISCOUNT, headers);
        this.discounts = discounts;
        cost = mapping.column(SalesField.COST, headers);
        line = mapping.column(SalesField.LINE, headers);
        lineType = mapping.column(SalesField.LINE_TYPE, headers);
        moneyType = mapping.column(SalesField.MONEY_TYPE, headers);
        segments = mapping.segments().stream()
                .map(header -> new SaleColumn(header, headers.indexOf(header)))
                .toList();
        any = currency.isThere() || discount.isThere() || cost.isThere() || line.isThere() || !segments.isEmpty();
    }

    String currency(Row row) throws Unusable {
        return currency.word(row);
    }

    /** What a row says beyond the sale; the same object as before where it says the same. */
    SaleExtras read(Row row, Act act, String channel, String currencyWord, SaleMoney money) throws Unusable {
        if (!any && act == Act.PURCHASE && channel.isEmpty() && !money.isFractional()) {
            return SaleExtras.NONE;
        }
        SaleExtras fresh = new SaleExtras(
                act,
                channel,
                currencyWord,
                discount(row, money),
                numberOr(row, cost, SaleExtras.UNKNOWN),
                traits(row),
                line(row),
                money.isFractional());
        last = fresh.equals(last) ? last : fresh;
        return last;
    }

    private long discount(Row row, SaleMoney money) {
        if (discount.isBlank(row)) {
            return 0;
        }
        int end = row.end(discount.place());
        while (Character.isWhitespace(row.letters()[end - 1])) {
            end--; // the cell is not blank
        }
        boolean percent = row.letters()[end - 1] == '%' || row.letters()[end - 1] == '\uff05';
        long number = numbers.read(row.letters(), row.start(discount.place()), percent ? end - 1 : end);
        return number == NumberForm.NONE
                ? 0
                : (percent ? DiscountForm.PERCENT : discounts)
                        .each(Math.abs(number), money.price(), Math.abs(money.pieces()));
    }

    /** A print of the line's number and of what its money is for: a line may have a fee and a tax of one amount. */
    private long line(Row row) throws Unusable {
        if (line.isBlank(row)) {
            return 0;
        }
        long print = 1;
        for (SaleColumn column : List.of(line, lineType, moneyType)) {
            print = print * 1_000_003 + column.word(row).hashCode();
        }
        return print == 0 ? 1 : print;
    }

    private List<String> traits(Row row) throws Unusable {
        if (segments.isEmpty()) {
            return List.of();
        }
        List<String> traits = new ArrayList<>(segments.size());
        for (SaleColumn segment : segments) {
            traits.add(segment.word(row));
        }
        return traits;
    }

    /** The number where there is one: what is beside the sale does not spoil it. */
    private long numberOr(Row row, SaleColumn column, long otherwise) {
        if (column.isBlank(row)) {
            return otherwise;
        }
        long value = numbers.read(row.letters(), row.start(column.place()), row.end(column.place()));
        return value == NumberForm.NONE ? otherwise : value;
    }
}
