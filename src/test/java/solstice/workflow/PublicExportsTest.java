package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Real sales in the shapes that shops' systems give them: all go through without a word about their columns. */
class PublicExportsTest {
    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final double A_CENT_A_ROW = .01;

    private static List<ShopRow> rows;

    @TempDir
    Path folder;

    private Project project;

    @BeforeAll
    static void take_real_rows() {
        rows = ShopRow.first(4_000);
    }

    @BeforeEach
    void open_a_project() {
        project = Project.openOrCreate(folder.resolve("p.solstice"));
    }

    @AfterEach
    void close_it() {
        project.close();
    }

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

    private static String status(ShopRow row) {
        int invoice = Integer.parseInt(row.invoice());
        return invoice % 10 == 0 ? "refunded" : invoice % 10 == 1 ? "cancelled" : "completed";
    }

    private static long count(String status) {
        return rows.stream().filter(row -> status(row).equals(status)).count();
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
                .extracting("row", "reason")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, "no date"));
        assertThat(report.rowsRead()).isEqualTo(3L * rows.size() + 2);
        assertThat(report.findings().get("noProductCodes")).isGreaterThan(rows.size());
        assertSold(report, rows, row -> row.code());
    }

    @Test
    void weekly_totals_by_store_count_one_piece_of_that_amount() throws IOException {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (ShopRow row : rows) {
            LocalDate friday = row.moment().toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            String week =
                    Integer.parseInt(row.customer()) % 45 + 1 + "," + row.code().substring(0, 2) + "," + friday;
            totals.merge(week, row.amount(), BigDecimal::add);
        }
        StringBuilder file = new StringBuilder("Store,Dept,Date,Weekly_Sales,IsHoliday\n");
        totals.forEach(
                (week, total) -> file.append(week).append(',').append(total).append(",FALSE\n"));
        file.append("1,22,2010-01-01,-12.50,TRUE\n");

        ImportReport report = take("train.csv", file, StandardCharsets.UTF_8);

        ProjectSummary summary = new DescribeProject(project).run();
        assertThat(report.rowsRejected()).isZero();
        assertThat(report.findings())
                .containsEntry("productSales", (long) totals.size())
                .containsEntry("returns", 1L);
        assertThat(summary.products())
                .isEqualTo(distinct(rows, row -> row.code().substring(0, 2)));
        assertThat(summary.customers())
                .isEqualTo(distinct(rows, row -> String.valueOf(Integer.parseInt(row.customer()) % 45)));
        assertThat(summary.revenue()).isCloseTo(revenue(rows), within(A_CENT_A_ROW));
    }

    @Test
    void household_baskets_tell_money_for_the_line() throws IOException {
        StringBuilder file = new StringBuilder("household_id,store_id,basket_id,product_id,quantity,sales_value,"
                + "retail_disc,coupon_disc,coupon_match_disc,week,transaction_timestamp\n");
        for (ShopRow row : rows) {
            file.append(row.customer())
                    .append(",367,")
                    .append(row.invoice())
                    .append(',')
                    .append(row.code())
                    .append(',');
            file.append(row.quantity()).append(',').append(row.amount()).append(",0.5,0,0,49,");
            file.append(row.moment().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME))
                    .append("Z\n");
        }

        ImportReport report = take("transactions.csv", file, StandardCharsets.UTF_8);

        assertThat(report.rowsRejected()).isZero();
        assertAllSold(report, row -> row.code(), row -> row.customer());
    }

    @Test
    void household_baskets_with_numbered_days_ask_for_day_one() throws IOException {
        LocalDate dayOne = LocalDate.of(2009, 12, 1);
        StringBuilder file = new StringBuilder("household_key,BASKET_ID,DAY,PRODUCT_ID,QUANTITY,SALES_VALUE,STORE_ID,"
                + "RETAIL_DISC,TRANS_TIME,WEEK_NO,COUPON_DISC,COUPON_MATCH_DISC\n");
        for (ShopRow row : rows) {
            long day = ChronoUnit.DAYS.between(dayOne, row.moment().toLocalDate()) + 1;
            file.append(row.customer())
                    .append(',')
                    .append(row.invoice())
                    .append(',')
                    .append(day)
                    .append(',');
            file.append(row.code())
                    .append(',')
                    .append(row.quantity())
                    .append(',')
                    .append(row.amount());
            file.append(",364,-0.5,")
                    .append(row.moment().format(DateTimeFormatter.ofPattern("HHmm")))
                    .append(",1,0,0\n");
        }
        Path path = write("transaction_data.csv", file, StandardCharsets.UTF_8);

        assertThat(new PreviewFile().run(path).missing()).containsExactly("dayOne");
        assertThatThrownBy(() -> new ImportSales(project).run(ImportRequest.ofSales(List.of(path)), Progress.NONE))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.DAY_ONE_UNKNOWN));

        Path mapping = folder.resolve("mapping.json");
        new PreviewFile().run(path).mapping().withDayOne(dayOne).write(mapping);
        ImportReport report = new ImportSales(project)
                .run(new ImportRequest(List.of(path), List.of(), List.of(), mapping, false), Progress.NONE);

        assertAllSold(report, row -> row.code(), row -> row.customer());
        assertThat(new DescribeProject(project).run().firstDay()).isEqualTo(dayOne);
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

    @Test
    void a_mapping_given_once_is_remembered_for_the_next_file_with_those_headers() throws IOException {
        Path first = write("jan.csv", "a,b,c,d\n2011-01-03,X1,2,9.90\n", StandardCharsets.UTF_8);
        Path second = write("feb.csv", "A,B,C,D\n2011-02-03,X1,2,9.90\n", StandardCharsets.UTF_8);
        Path mapping = write(
                "m.json",
                "{\"date\":\"a\",\"product\":\"b\",\"quantity\":\"c\",\"price\":\"d\"}",
                StandardCharsets.UTF_8);
        Path other = write(
                "m2.json",
                "{\"date\":\"A\",\"product\":\"B\",\"quantity\":\"C\",\"price\":\"D\"}",
                StandardCharsets.UTF_8);
        new ImportSales(project)
                .run(new ImportRequest(List.of(first), List.of(), List.of(), mapping, false), Progress.NONE);
        new ImportSales(project)
                .run(new ImportRequest(List.of(second), List.of(), List.of(), other, false), Progress.NONE);

        Path third = write("mar.csv", "a,b,c,d\n2011-03-03,X1,2,9.90\n", StandardCharsets.UTF_8);

        assertThat(new PreviewFile().run(third).missing()).isNotEmpty();
        assertThat(new ImportSales(project)
                        .run(ImportRequest.ofSales(List.of(third)), Progress.NONE)
                        .rowsKept())
                .isEqualTo(1);
    }

    private void assertAllSold(
            ImportReport report, Function<ShopRow, String> product, Function<ShopRow, String> customer) {
        assertThat(new DescribeProject(project).run().customers()).isEqualTo(distinct(rows, customer));
        assertSold(report, rows, product);
    }

    private void assertSold(ImportReport report, List<ShopRow> sold, Function<ShopRow, String> product) {
        ProjectSummary summary = new DescribeProject(project).run();
        assertThat(report.rowsRead()).isEqualTo(report.rowsKept() + report.rowsMerged() + report.rowsRejected());
        assertThat(summary.productSales()).isEqualTo(sold.size());
        assertThat(summary.products()).isEqualTo(distinct(sold, product));
        assertThat(summary.revenue())
                .isCloseTo(
                        revenue(sold),
                        within(.0001 * sold.stream().mapToInt(ShopRow::quantity).sum()));
    }

    private static int distinct(List<ShopRow> of, Function<ShopRow, String> what) {
        return of.stream().map(what).collect(Collectors.toSet()).size();
    }

    private static double revenue(List<ShopRow> of) {
        return of.stream()
                .map(ShopRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private ImportReport take(String name, CharSequence text, Charset encoding) throws IOException {
        Path file = write(name, text, encoding);
        return new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
    }

    private Path write(String name, CharSequence text, Charset encoding) throws IOException {
        return Files.write(folder.resolve(name), text.toString().getBytes(encoding));
    }
}
