package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Progress;

/** Some thousand real rows, to be taken in from the shape that another system would have given them. */
abstract class ReshapedShop {
    static List<ShopRow> rows;

    @TempDir
    Path folder;

    Project project;

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

    void assertAllSold(ImportReport report, Function<ShopRow, String> product, Function<ShopRow, String> customer) {
        assertThat(new DescribeProject(project).run().customers()).isEqualTo(distinct(rows, customer));
        assertSold(report, rows, product);
    }

    void assertSold(ImportReport report, List<ShopRow> sold, Function<ShopRow, String> product) {
        ProjectSummary summary = new DescribeProject(project).run();
        assertThat(report.rowsRead()).isEqualTo(report.rowsKept() + report.rowsMerged() + report.rowsRejected());
        assertThat(summary.productSales()).isEqualTo(sold.size());
        assertThat(summary.products()).isEqualTo(distinct(sold, product));
        assertThat(summary.revenue())
                .isCloseTo(
                        revenue(sold),
                        within(.0001 * sold.stream().mapToInt(ShopRow::quantity).sum()));
    }

    static int distinct(List<ShopRow> of, Function<ShopRow, String> what) {
        return of.stream().map(what).collect(Collectors.toSet()).size();
    }

    static double revenue(List<ShopRow> of) {
        return of.stream()
                .map(ShopRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    ImportReport take(String name, CharSequence text, Charset encoding) throws IOException {
        Path file = write(name, text, encoding);
        return new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
    }

    Path write(String name, CharSequence text, Charset encoding) throws IOException {
        return Files.write(folder.resolve(name), text.toString().getBytes(encoding));
    }
}
