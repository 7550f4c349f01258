package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real sales in the shapes that shops' systems give them: all go through without a word about their columns. */
class ShopSystemExportsTest extends ReshapedShop {
    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Test
    void shopify_orders_tell_the_order_on_its_first_line_only() throws IOException {
        StringBuilder file = new StringBuilder("Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,"
                + "Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,"
                + "Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
                + "Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,"
                + "Lineitem fulfillment status,Billing City,Billing Country,Shipping City,Shipping Country,Notes,"
                + "Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Tags,Source,Lineitem discount\n");
        String order = "";
        for (ShopRow row : rows) {
            boolean first = !row.invoice().equals(order);
            order = row.invoice();
            String at = row.moment().format(SPACED) + " +0000";
            file.append("#").append(order).append(',');
            file.append(first ? "c" + row.customer() + "@shop.example,paid," + at + ",fulfilled," + at : ",,,,");
            file.append(first ? ",no,GBP,10.00,4.95,2.99,17.94,,0.00,Standard," + at : ",,,,,,,,,,");
            file.append(',')
                    .append(row.quantity())
                    .append(",\"")
                    .append(row.title())
                    .append("\",");
            file.append(row.price()).append(",,").append(row.code()).append(",true,true,fulfilled,");
            file.append(first ? "London,GB,London,GB,,,card,0.00,Acme,77,,web" : ",,,,,,,,Acme,,,")
                    .append(",0.00\n");
        }

        ImportReport report = take("orders_export.csv", file, StandardCharsets.UTF_8);

        assertThat(report.rowsRejected()).isZero();
        assertAllSold(report, row -> row.code(), row -> row.customer());
    }

    @Test
    void woocommerce_items_tell_how_their_order_stands() throws IOException {
        StringBuilder file = new StringBuilder("\ufeffOrder Number,Order Status,Order Date,Customer Note,"
                + "First Name (Billing),Last Name (Billing),City (Billing),Country Code (Billing),Email (Billing),"
                + "Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Order Shipping Amount,"
                + "Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,"
                + "Quantity (- Refund),Item Cost,Coupon Code,Discount Amount,Discount Amount Tax\n");
        int item = 0;
        for (ShopRow row : rows) {
            file.append(row.invoice()).append(',').append(status(row)).append(',');
            file.append(row.moment().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")))
                    .append(",,A,B,London,GB,");
            file.append("c").append(row.customer()).append("@shop.example,Card,0,99.00,4.95,0,103.95,17.30,");
            file.append(row.code())
                    .append(',')
                    .append(++item)
                    .append(",\"")
                    .append(row.title())
                    .append("\",");
            file.append(row.quantity()).append(',').append(row.price()).append(",,0,0\n");
        }

        ImportReport report = take("woocommerce-order-items.csv", file, StandardCharsets.UTF_8);

        assertThat(report.rowsRejected()).isZero();
        assertThat(report.findings())
                .containsEntry("returns", count("refunded"))
                .containsEntry("cancellations", count("cancelled"));
        List<ShopRow> sold =
                rows.stream().filter(row -> status(row).equals("completed")).toList();
        assertSold(report, sold, row -> row.code());
    }

    @Test
    void an_amazon_settlement_keeps_money_for_other_things_apart() throws IOException {
        StringBuilder file =
                new StringBuilder("settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\t"
                        + "total-amount\tcurrency\ttransaction-type\torder-id\tmerchant-order-id\tadjustment-id\tshipment-id\t"
                        + "marketplace-name\tfulfillment-id\tposted-date\torder-item-code\tsku\tquantity-purchased\t"
                        + "price-type\tprice-amount\titem-related-fee-type\titem-related-fee-amount\tother-fee-amount\t"
                        + "other-fee-reason-description\n");
        file.append("123\t2009-12-01T00:00:00+00:00\t2009-12-15T00:00:00+00:00\t2009-12-17T00:00:00+00:00\t999.00\tGBP")
                .append("\t".repeat(17))
                .append('\n');
        int item = 0;
        for (ShopRow row : rows) {
            String start = "123\t\t\t\t\tGBP\tOrder\t026-" + row.invoice() + "\t\t\tS1\tAmazon.co.uk\tAFN\t"
                    + row.moment().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "+00:00\t" + ++item + "\t"
                    + row.code()
                    + "\t";
            file.append(start)
                    .append(row.quantity())
                    .append("\tPrincipal\t")
                    .append(row.amount())
                    .append("\t\t\t\t\n");
            file.append(start).append(row.quantity()).append("\tShipping\t1.99\t\t\t\t\n");
            file.append(start).append("\t\t\tCommission\t-").append(row.price()).append("\t\t\n");
        }
        file.append("123\t\t\t\t\tGBP\tServiceFee\t\t\t\t\tAmazon.co.uk\t\t2009-12-05T10:00:00+00:00")
                .append("\t".repeat(7))
                .append("\t-25.00\tSubscription\n");

        ImportReport report = take("settlement.txt", file, StandardCharsets.UTF_8);

        assertThat(report.rejects())
                .extracting("row", "reason.words")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, "no date"));
        assertThat(report.rowsRead()).isEqualTo(3L * rows.size() + 2);
        assertThat(report.findings().get("noProductCodes")).isGreaterThan(rows.size());
        assertSold(report, rows, row -> row.code());
    }

    @Test
    void a_chinese_erp_export_is_read_in_its_own_encoding() throws IOException {
        StringBuilder file =
                new StringBuilder("销售出库明细表\n\n单据日期,单据编号,商品编码,商品名称,规格型号,单位,数量,单价,金额," + "客户编码,客户名称,仓库,业务员,备注\n");
        for (ShopRow row : rows) {
            file.append(row.moment().format(DateTimeFormatter.ofPattern("yyyy年M月d日")))
                    .append(",XS")
                    .append(row.invoice());
            file.append(',')
                    .append(row.code())
                    .append(",\"圣诞 ")
                    .append(row.title())
                    .append("\",,个,")
                    .append(row.quantity());
            file.append(",￥")
                    .append(row.price())
                    .append(",\"")
                    .append(String.format("%,.2f", row.amount()))
                    .append("\",K");
            file.append(row.customer()).append(",客户").append(row.customer()).append(",一号仓,张,\n");
        }

        ImportReport report = take("销售出库.csv", file, Charset.forName("GB18030"));

        assertThat(report.rowsRejected()).isZero();
        assertAllSold(report, row -> row.code(), row -> row.customer());
        assertThat(project.products().get(0).title()).startsWith("圣诞 ");
    }

    private static String status(ShopRow row) {
        int invoice = Integer.parseInt(row.invoice());
        return invoice % 10 == 0 ? "refunded" : invoice % 10 == 1 ? "cancelled" : "completed";
    }

    private static long count(String status) {
        return rows.stream().filter(row -> status(row).equals(status)).count();
    }
}
