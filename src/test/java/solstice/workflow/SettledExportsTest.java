package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import solstice.task.Progress;

/** Real sales as systems tell of them once orders were called off, refunded and settled. */
class SettledExportsTest extends ReshapedShop {
    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int PROMOTED = 10;
    private static final int REFUNDED = 25;

    @Test
    void orders_called_off_voided_or_refunded_are_no_sales() throws IOException {
        StringBuilder file = new StringBuilder("Name,Email,Financial Status,Paid at,Currency,Created at,"
                + "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,Lineitem discount\n");
        String order = "";
        for (ShopRow row : rows) {
            boolean first = !row.invoice().equals(order);
            order = row.invoice();
            String at = row.moment().format(SPACED) + " +0000";
            file.append("#").append(order).append(",c").append(row.customer()).append("@shop.example,");
            file.append(first ? status(row) + "," + at + ",GBP," + at : ",,,").append(',');
            file.append(row.quantity())
                    .append(",\"")
                    .append(row.title())
                    .append("\",")
                    .append(row.price());
            file.append(',')
                    .append(row.code())
                    .append(',')
                    .append(first && isCalledOff(row) ? at : "")
                    .append(",0.00\n");
        }

        ImportReport report = take("orders_export.csv", file, StandardCharsets.UTF_8);

        List<ShopRow> sold = rows.stream()
                .filter(row -> status(row).equals("paid") && !isCalledOff(row))
                .toList();
        assertThat(report.rowsRejected()).isZero();
        assertThat(sold.size()).isBetween(rows.size() / 2, rows.size() * 9 / 10);
        assertThat(report.findings().get("cancellations"))
                .isEqualTo(rows.stream()
                        .filter(row -> status(row).equals("voided") || isCalledOff(row))
                        .count());
        assertThat(report.findings().get("returns"))
                .isEqualTo(rows.stream()
                        .filter(row -> status(row).equals("refunded"))
                        .count());
        assertSold(report, sold, ShopRow::code);
    }

    @Test
    void a_settlement_of_the_second_form_tells_goods_from_fees_taxes_and_promotions() throws IOException {
        StringBuilder file = new StringBuilder("settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date"
                + "\ttotal-amount\tcurrency\ttransaction-type\torder-id\tmerchant-order-id\tadjustment-id\tshipment-id"
                + "\tmarketplace-name\tamount-type\tamount-description\tamount\tfulfillment-id\tposted-date"
                + "\tposted-date-time\torder-item-code\tmerchant-order-item-id\tmerchant-adjustment-item-id\tsku"
                + "\tquantity-purchased\tpromotion-id\n");
        file.append("123\t2009-12-01 00:00:00 UTC\t2009-12-15 00:00:00 UTC\t2009-12-17 00:00:00 UTC\t999.00\tGBP")
                .append("\t".repeat(18))
                .append('\n');
        for (int item = 0; item < rows.size(); item++) {
            ShopRow row = rows.get(item);
            settle(file, "Order\tItemPrice\tPrincipal", row.amount(), item, String.valueOf(row.quantity()));
            settle(file, "Order\tItemPrice\tShipping", new BigDecimal("1.99"), item, "");
            settle(file, "Order\tItemFees\tCommission", new BigDecimal("-0.30"), item, "");
            settle(file, "Order\tItemFees\tShippingHB", new BigDecimal("-0.30"), item, "");
            if (item % PROMOTED == 0) {
                settle(file, "Order\tPromotion\tPrincipal", new BigDecimal("-0.50"), item, "");
            }
            if (item % REFUNDED == 0) {
                settle(file, "Refund\tItemPrice\tPrincipal", row.amount().negate(), item, "");
            }
        }

        ImportReport report = take("settlement-v2.txt", file, StandardCharsets.UTF_8);

        long refunds = (rows.size() + REFUNDED - 1L) / REFUNDED;
        long promotions = (rows.size() + PROMOTED - 1L) / PROMOTED;
        assertThat(report.rejects())
                .extracting("row", "reason.words")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, "no date"));
        assertThat(report.rowsRead()).isEqualTo(4L * rows.size() + promotions + refunds + 1);
        assertThat(report.findings())
                .as("lines of one amount are not taken for one line")
                .containsAllEntriesOf(
                        Map.of("repeats", 0L, "returns", refunds, "noProductCodes", 3L * rows.size() + promotions));
        assertSold(report, rows, ShopRow::code);
        assertThat(take("settlement-v2.txt", file, StandardCharsets.UTF_8).rowsKept())
                .isZero();
    }

    @Test
    void goods_by_weight_are_counted_and_kept() throws IOException {
        ImportReport report = take(
                "weights.csv",
                "date,sku,qty,price\n2011-03-12,A1,0.5,8.00\n2011-03-12,A2,2,3.00\n2011-03-13,A1,1.25,8.00\n",
                StandardCharsets.UTF_8);

        assertThat(report.rowsKept()).isEqualTo(3);
        assertThat(report.findings()).containsEntry("fractionalQuantity", 2L);
        assertThat(new DescribeProject(project).run().revenue()).isEqualTo(20);
    }

    @Test
    void without_numbers_of_lines_equal_lines_of_an_order_are_told_of_as_repeats() throws IOException {
        String fees = "1,2011-03-12,POSTAGE,1,3.95\n".repeat(2);
        String header = "order,date,sku,qty,price\n1,2011-03-12,A2,2,3.00\n";
        Path file = write("fees.csv", header + fees, StandardCharsets.UTF_8);

        ImportReport report = new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);

        assertThat(report.rowsMerged()).isEqualTo(1);
        assertThat(report.findings()).containsEntry("repeats", 1L);
    }

    private static void settle(StringBuilder file, String what, BigDecimal amount, int item, String quantity) {
        ShopRow row = rows.get(item);
        String[] kind = what.split("\t");
        file.append("123\t\t\t\t\tGBP\t").append(kind[0]).append("\t026-").append(row.invoice());
        file.append("\t\t\tS1\tAmazon.co.uk\t")
                .append(kind[1])
                .append('\t')
                .append(kind[2])
                .append('\t');
        file.append(amount).append("\tAFN\t").append(row.moment().toLocalDate()).append('\t');
        file.append(row.moment().format(SPACED))
                .append(" UTC\t")
                .append(10_000_000 + item)
                .append("\t\t\t");
        file.append(row.code()).append('\t').append(quantity).append("\t\n");
    }

    private static String status(ShopRow row) {
        int last = Integer.parseInt(row.invoice()) % 10;
        return last == 0 ? "voided" : last == 2 ? "refunded" : "paid";
    }

    private static boolean isCalledOff(ShopRow row) {
        return Integer.parseInt(row.invoice()) % 10 == 1;
    }
}
