package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.catalogue.FileRole;
import solstice.retail.Product;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class ImportCatalogueTest {
    private static final String SALES = """
            Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country
            1,85123A,HEART,6,2010-12-01,2.55,17850,France
            1,85048,BALL,6,2010-12-01,2.55,17850,France
            2,85049,,6,2010-12-02,2.55,17851,France
            """;

    @TempDir
    Path folder;

    private Path sales;
    private Path products;

    @BeforeEach
    void write() throws IOException {
        sales = Files.writeString(folder.resolve("sales.csv"), SALES);
        products = Files.writeString(folder.resolve("products.csv"), """
                sku,title,category
                85123a,White heart,Hearts
                0085048,Glass ball,Balls
                90001,Lamp,Lamps
                """);
    }

    @Test
    void the_catalogue_names_and_sorts_products_and_shows_those_never_sold() {
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportReport report =
                    run(project, ImportRequest.ofSales(List.of(sales)).with(catalogue()));

            assertThat(report.rowsRead()).isEqualTo(3);
            assertThat(report.files())
                    .extracting("name", "role", "read", "kept", "merged", "rejected")
                    .containsExactly(
                            tuple("sales.csv", FileRole.SALES, 3L, 3L, 0L, 0L),
                            tuple("products.csv", FileRole.CATALOGUE, 3L, 3L, 0L, 0L));
            assertThat(project.products())
                    .containsExactly(
                            new Product("85048", "Glass ball", "Balls"),
                            new Product("85049", "85049", "Other"),
                            new Product("85123A", "White heart", "Hearts"))
                    .extracting(Product::code)
                    .isEqualTo(project.history().products());
            assertThat(new ListCatalogue(project).run())
                    .extracting(entry -> entry.product().title(), CatalogueEntry::sold)
                    .containsExactly(
                            tuple("Glass ball", true),
                            tuple("85049", true),
                            tuple("White heart", true),
                            tuple("Lamp", false));
        }
    }

    @Test
    void a_catalogue_may_come_before_the_sales_and_again_after_them() {
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            run(project, ImportRequest.ofSales(List.of()).with(catalogue()));
            run(project, ImportRequest.ofSales(List.of(sales)));
            assertThat(project.products()).extracting(Product::family).containsExactly("Balls", "Other", "Hearts");

            ImportReport again = run(project, ImportRequest.ofSales(List.of()).with(catalogue()));

            assertThat(again.files()).extracting("kept", "merged").containsExactly(tuple(0L, 3L));
            assertThat(project.catalogue().products()).hasSize(3);
        }
    }

    @Test
    void a_catalogue_that_cannot_be_used_keeps_the_sales_out_as_well() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csv"), "sku,title\n" + "x".repeat(1001) + ",Mug\n");
        FactFiles facts = new FactFiles(List.of(products, broken), List.of(), List.of(), List.of());
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            assertThatThrownBy(() ->
                            run(project, ImportRequest.ofSales(List.of(sales)).with(facts)))
                    .isInstanceOf(SolsticeException.class)
                    .hasMessageContaining("SOL-108");
            assertThat(project.history().isEmpty()).isTrue();
            assertThat(project.catalogue().isEmpty()).isTrue();
        }
    }

    private FactFiles catalogue() {
        return new FactFiles(List.of(products), List.of(), List.of(), List.of());
    }

    private static ImportReport run(Project project, ImportRequest request) {
        return new ImportSales(project).run(request, Progress.NONE);
    }
}
