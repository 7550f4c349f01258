package solstice.intake.sales;

import java.util.List;
import solstice.intake.sales.SaleExtras.Act;
import solstice.intake.table.RejectReason;
import solstice.intake.table.Row;

/** Turns the rows of one file into sale lines. Not for several threads. */
final class SaleParser {
    private static final long DAY = 86_400;

    private final int width;
    private final SaleMoment moments;
    private final SaleMoney money;
    private final ExtraColumns extras;
    private final ActWords acts = new ActWords();
    private final SaleColumn order;
    private final SaleColumn product;
    private final SaleColumn title;
    private final SaleColumn customer;
    private final SaleColumn country;
    private final SaleColumn channel;
    private final SaleColumn event;
    private final SaleColumn lineType;
    private final SaleColumn moneyType;
    private final SaleColumn cancelled;

    private Head head = new Head("", 0, "", "", "", "", "", false);

    /** What an order's first line says of the whole order, for lines that leave it blank. */
    private record Head(
            String order,
            long moment,
            String customer,
            String country,
            String channel,
            String currency,
            String event,
            boolean cancelled) {}

    SaleParser(ColumnMapping mapping, List<String> headers, SaleMoment moments, SaleMoney money, ExtraColumns extras) {
        this.width = headers.size();
        this.moments = moments;
        this.money = money;
        this.extras = extras;
        order = mapping.column(SalesField.ORDER, headers);
        product = mapping.column(SalesField.PRODUCT, headers);
        title = mapping.column(SalesField.TITLE, headers);
        SalesField buyer = mapping.has(SalesField.CUSTOMER)
                ? SalesField.CUSTOMER
                : mapping.has(SalesField.HOUSEHOLD) ? SalesField.HOUSEHOLD : SalesField.STORE;
        customer = mapping.column(buyer, headers);
        country = mapping.column(SalesField.COUNTRY, headers);
        SalesField place =
                mapping.has(SalesField.CHANNEL) || buyer == SalesField.STORE ? SalesField.CHANNEL : SalesField.STORE;
        channel = mapping.column(place, headers);
        event = mapping.column(SalesField.EVENT, headers);
        lineType = mapping.column(SalesField.LINE_TYPE, headers);
        moneyType = mapping.column(SalesField.MONEY_TYPE, headers);
        cancelled = mapping.column(SalesField.CANCELLED, headers);
    }

    SaleLine parse(Row row) throws Unusable {
        if (row.cells() < width) {
            throw new Unusable("", String.join(" | ", row.texts()), RejectReason.FEWER_COLUMNS_THAN_HEADERS);
        }
        Head now = head(row);
        String type = lineType.word(row);
        Act act = act(row, now, type);
        boolean coded = !product.isBlank(row);
        if (!coded && type.isEmpty() && now.event.isEmpty()) {
            throw product.unusable(row, RejectReason.NO_PRODUCT);
        }
        money.read(row, coded ? act : Act.FEE);
        return new SaleLine(
                now.order,
                coded ? product.code(row) : type.isEmpty() ? now.event : type,
                title.text(row),
                money.pieces(),
                (int) Math.floorDiv(now.moment, DAY),
                (int) Math.floorMod(now.moment, DAY),
                money.price(),
                now.customer,
                now.country,
                extras.read(row, coded ? act : Act.FEE, now.channel, now.currency, money));
    }

    /** What holds for the whole order, from this row or, where it leaves the date blank, from the order's first. */
    private Head head(Row row) throws Unusable {
        String number = order.id(row);
        boolean goesOn = moments.isBlank(row) && !number.isEmpty() && number.equals(head.order);
        if (!goesOn) {
            head = new Head(
                    number,
                    moments.read(row),
                    customer.id(row),
                    country.word(row),
                    channel.word(row),
                    extras.currency(row),
                    event.word(row),
                    isDay(cancelled.word(row)));
        }
        return head;
    }

    /** Whether a text may be a day: programs write none as zeros or a dash. */
    private static boolean isDay(String text) {
        return text.chars().anyMatch(letter -> letter >= '1' && letter <= '9');
    }

    private Act act(Row row, Head order, String type) throws Unusable {
        if (!acts.isProduct(type)
                || !acts.isForGoods(moneyType.word(row))
                || money.isFee(row)
                || (lineType.isThere() && type.isEmpty() && !money.isThere(row))) {
            return Act.FEE;
        }
        return order.cancelled ? Act.CANCELLATION : acts.event(order.event);
    }
}
