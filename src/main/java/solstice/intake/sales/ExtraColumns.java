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
    private final List<SaleColumn> segments;
    private final boolean any;

    private SaleExtras last = SaleExtras.NONE;

    ExtraColumns(ColumnMapping mapping, List<String> headers, NumberForm numbers) {
        this.numbers = numbers;
        currency = mapping.column(SalesField.CURRENCY, headers);
        discount = mapping.column(SalesField.DISCOUNT, headers);
        cost = mapping.column(SalesField.COST, headers);
        segments = mapping.segments().stream()
                .map(header -> new SaleColumn(header, headers.indexOf(header)))
                .toList();
        any = currency.isThere() || discount.isThere() || cost.isThere() || !segments.isEmpty();
    }

    String currency(Row row) throws Unusable {
        return currency.word(row);
    }

    /** What a row says beyond the sale; the same object as before where it says the same. */
    SaleExtras read(Row row, Act act, String channel, String money, int pieces) throws Unusable {
        if (!any && act == Act.PURCHASE && channel.isEmpty()) {
            return SaleExtras.NONE;
        }
        long off = Math.abs(numberOr(row, discount, 0));
        long offEach = pieces == 0 ? off : Math.round(off / (double) Math.abs(pieces));
        SaleExtras fresh =
                new SaleExtras(act, channel, money, offEach, numberOr(row, cost, SaleExtras.UNKNOWN), traits(row));
        last = fresh.equals(last) ? last : fresh;
        return last;
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
