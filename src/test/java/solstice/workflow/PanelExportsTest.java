package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Real sales as totals of stores and baskets of households; and what a person once said of columns is remembered. */
class PanelExportsTest extends ReshapedShop {
    private static final double A_CENT_A_ROW = .01;

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
}
