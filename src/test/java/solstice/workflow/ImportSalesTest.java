package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.SalesHistory;
import solstice.task.CancelledException;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class ImportSalesTest {
    private static final String HEADER =
            "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n";

    @TempDir
    Path folder;

    @Test
    void the_sample_is_accounted_for_to_the_row() {
        ImportReport report = SampleProject.report();

        assertThat(report.rowsRead()).isEqualTo(1_067_370);
        assertThat(report.rowsKept()).isEqualTo(1_033_035);
        assertThat(report.rowsMerged()).isEqualTo(34_335);
        assertThat(report.rowsRejected()).isZero();
        assertThat(report.findings())
                .containsAllEntriesOf(Map.of(
                        "productSales", 1_003_214L,
                        "cancellations", 19_104L,
                        "negativeQuantity", 22_496L,
                        "noCustomer", 235_151L,
                        "zeroPrice", 6_014L,
                        "negativePrice", 5L,
                        "noDescription", 4_275L));
    }

    @Test
    void the_sample_has_its_known_products_customers_and_revenue() {
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            ProjectSummary summary = new DescribeProject(project).run();

            assertThat(summary.productSales()).isEqualTo(1_003_214);
            assertThat(summary.products()).isEqualTo(4_708);
            assertThat(summary.customers()).isEqualTo(5_942);
            assertThat(summary.countries()).isEqualTo(43);
            assertThat(summary.revenue()).isEqualTo(19_642_692.15);
            assertThat(summary.firstDay()).isEqualTo(LocalDate.of(2009, 12, 1));
            assertThat(summary.lastDay()).isEqualTo(LocalDate.of(2011, 12, 9));
            assertThat(project.products())
                    .hasSize(4_708)
                    .extracting("code")
                    .isEqualTo(project.history().products());
        }
    }

    @Test
    void a_second_import_in_the_other_order_changes_nothing() {
        ImportRequest sample = SampleShop.files();
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            SalesHistory before = project.history();

            ImportReport again = new ImportSales(project)
                    .run(
                            ImportRequest.ofSales(List.of(
                                    sample.sales().get(1), sample.sales().get(0))),
                            Progress.NONE);

            assertThat(again.rowsKept()).isZero();
            assertThat(again.rowsMerged()).isEqualTo(1_067_370);
            assertThat(new DescribeProject(project).run().rowsKept()).isEqualTo(1_033_035);
            assertThat(project.history().size()).isEqualTo(before.size());
        }
    }

    @Test
    void overlapping_exports_with_other_headers_and_ids_are_merged() throws IOException {
        Path first = write(
                "first.csv", HEADER + "536365,85123A,HEART HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n");
        Path second = write("second.csv", """
                        InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country
                        536365;85123A;HEART HOLDER;6;01/12/2010 08:26;2,550;17850.0;United Kingdom
                        536366;85123A;HEART HOLDER;2;13/12/2010 09:00;2,55;17850.0;United Kingdom
                        """);
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportReport report =
                    new ImportSales(project).run(ImportRequest.ofSales(List.of(first, second)), Progress.NONE);

            assertThat(report.rowsKept()).isEqualTo(2);
            assertThat(report.rowsMerged()).isEqualTo(1);
        }
    }

    @Test
    void rows_that_cannot_be_used_say_where_and_why() throws IOException {
        Path file = write("sales.csv", HEADER + """
                        1,85123A,HEART,6,2010-12-01,2.55,17850,France
                        2,85123A,HEART,six,2010-12-01,2.55,17850,France
                        3,85123A,HEART,6,31st of May,2.55,17850,France
                        4,,HEART,6,2010-12-01,2.55,17850,France
                        5,85123A
                        """);
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportReport report = new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);

            assertThat(report.rowsRead()).isEqualTo(5);
            assertThat(report.rowsKept()).isEqualTo(1);
            assertThat(report.rejects())
                    .extracting("row", "column", "value")
                    .containsExactly(
                            tuple(3L, "Quantity", "six"),
                            tuple(4L, "InvoiceDate", "31st of May"),
                            tuple(5L, "StockCode", ""),
                            tuple(6L, "", "5 | 85123A"));
        }
    }

    @Test
    void a_dry_run_counts_and_keeps_nothing() throws IOException {
        Path file = write("sales.csv", HEADER + "1,85123A,HEART,6,2010-12-01,2.55,17850,France\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportRequest request = new ImportRequest(List.of(file), List.of(), List.of(), null, true);

            assertThat(new ImportSales(project).run(request, Progress.NONE).rowsKept())
                    .isEqualTo(1);
            assertThat(new DescribeProject(project).run().rowsKept()).isZero();
        }
    }

    @Test
    void a_cancelled_import_leaves_the_project_as_it_was() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 0; row < 30_000; row++) {
            rows.append(row).append(",85123A,HEART,6,2010-12-01,2.55,17850,France\n");
        }
        Path file = write("sales.csv", rows.toString());
        AtomicInteger reports = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void report(String step, double fraction) {
                reports.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return reports.get() >= 3;
            }
        };
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            assertThatThrownBy(() -> new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), impatient))
                    .isInstanceOf(CancelledException.class);
            assertThat(new DescribeProject(project).run().rowsKept()).isZero();
            assertThat(project.history().isEmpty()).isTrue();
        }
    }

    @Test
    void one_wrong_file_among_good_ones_keeps_all_of_them_out() throws IOException {
        Path good = write("good.csv", HEADER + "1,85123A,HEART,6,2010-12-01,2.55,17850,France\n");
        Path wrong = write("wrong.csv", HEADER + "1,85123A,HEART,many,2010-12-01,2.55,17850,France\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            assertThatThrownBy(() ->
                            new ImportSales(project).run(ImportRequest.ofSales(List.of(good, wrong)), Progress.NONE))
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            failure -> assertThat(failure.problem().code()).isEqualTo("SOL-108"));
            assertThat(new DescribeProject(project).run().rowsKept()).isZero();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
