package solstice.workflow.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.features.families.FamilyBasis;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SalesField;
import solstice.retail.Product;
import solstice.retail.Segment;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.CatalogueEntry;
import solstice.workflow.DescribeProject;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportSales;
import solstice.workflow.ListCatalogue;
import solstice.workflow.Project;

class LookAtFilesTest {
    @TempDir
    Path folder;

    private HouseholdBaskets panel;
    private List<Path> files;

    @BeforeEach
    void write() {
        panel = new HouseholdBaskets(folder, 10, "2010-06-01");
        files = List.of(panel.campaigns(), panel.demographics(), panel.products(), panel.baskets());
    }

    @Test
    void a_household_panel_is_recognised_and_its_keys_join() {
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            FilesLook look = look(project, files);

            assertThat(look.files())
                    .extracting(FileLook::role, file -> file.guess().key())
                    .containsExactly(
                            tuple(FileRole.CAMPAIGNS, ""),
                            tuple(FileRole.CUSTOMERS, "household_key"),
                            tuple(FileRole.CATALOGUE, "PRODUCT_ID"),
                            tuple(FileRole.SALES, "PRODUCT_ID"));
            assertThat(look.joins())
                    .extracting(Join::kind, Join::wanted, Join::found, Join::unused, Join::partial)
                    .containsExactly(
                            tuple(Join.Kind.PRODUCTS, panel.sold.size(), panel.listed.size(), 3, false),
                            tuple(Join.Kind.CUSTOMERS, panel.households.size(), panel.described.size(), 1, false));
            TreeSet<String> unlisted = new TreeSet<>(panel.sold.keySet());
            unlisted.removeAll(panel.listed);
            assertThat(look.joins().get(0).missing())
                    .containsExactlyElementsOf(unlisted.stream().limit(5).toList());
            assertThat(look.joins().get(0).spare()).containsExactly("99990", "99991", "99992");
            assertThat(project.history().isEmpty()).isTrue();
        }
    }

    @Test
    void a_household_panel_comes_in_as_one_with_segments_families_and_promotions() {
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportReport report =
                    new ImportSales(project).run(look(project, files).request(), Progress.NONE);

            assertThat(report.files())
                    .extracting("role", "merged", "rejected")
                    .containsExactly(
                            tuple(FileRole.SALES, report.rowsMerged(), 0L),
                            tuple(FileRole.CATALOGUE, 0L, 0L),
                            tuple(FileRole.CUSTOMERS, 0L, 0L),
                            tuple(FileRole.CAMPAIGNS, 0L, 0L));
            assertThat(project.products()).extracting(Product::code).containsExactlyElementsOf(panel.sold.keySet());
            assertThat(project.products())
                    .filteredOn(product -> panel.listed.contains(product.code()))
                    .allSatisfy(product -> assertThat(product.title()).isEqualTo(panel.sold.get(product.code())))
                    .extracting(Product::family)
                    .contains("BAGS", "HOME > SUNDRIES");
            assertThat(report.families())
                    .extracting(FamilyBasis::level, FamilyBasis::byCategory)
                    .containsExactly(2, panel.listed.size());
            assertThat(new ListCatalogue(project).run())
                    .filteredOn(entry -> !entry.sold())
                    .extracting(CatalogueEntry::product)
                    .extracting(Product::title)
                    .containsOnly("NEW CANDLE");
            assertThat(new DescribeProject(project).segments())
                    .extracting(Segment::id)
                    .contains("age-desc:25-34", "age-desc:65-plus", "country-desc:united-kingdom")
                    .anyMatch(id -> id.startsWith("size:"));
            assertThat(project.almanac().events())
                    .extracting("name", "kind")
                    .contains(tuple("TypeA 26", "promotion"), tuple("TypeB 27", "promotion"));
        }
    }

    @Test
    void what_the_project_holds_joins_with_files_that_come_later() {
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(look(project, List.of(files.get(3))).request(), Progress.NONE);

            assertThat(look(project, List.of(files.get(2))).joins())
                    .extracting(Join::wanted, Join::found, Join::unused)
                    .containsExactly(tuple(panel.sold.size(), panel.listed.size(), 3));
        }
    }

    @Test
    void one_failing_file_leaves_nothing_of_any() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("more_products.csv"), "PRODUCT_ID,TITLE\n" + "x".repeat(1001) + ",Mug\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            FilesLook look = look(project, List.of(files.get(0), files.get(1), files.get(2), files.get(3), broken));

            assertThatThrownBy(() -> new ImportSales(project).run(look.request(), Progress.NONE))
                    .isInstanceOf(SolsticeException.class)
                    .hasMessageContaining("SOL-108");
            assertThat(project.history().isEmpty()).isTrue();
            assertThat(project.catalogue().isEmpty()).isTrue();
            assertThat(project.traits().isEmpty()).isTrue();
            assertThat(project.almanac().events()).isEmpty();
        }
    }

    @Test
    void a_file_that_says_nothing_known_or_cannot_be_read_stops_the_import_by_name() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.csv"), "colour,weight\nred,3\n");
        Path gone = folder.resolve("gone.csv");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            FilesLook look = look(project, List.of(odd, gone));

            assertThat(look.files()).extracting(FileLook::role).containsOnly(FileRole.UNKNOWN);
            assertThat(look.files().get(1).problem()).isNotNull();
            assertThatThrownBy(look::request).hasMessageContaining("SOL-141").hasMessageContaining("odd.csv");
        }
    }

    @Test
    void a_role_that_was_told_is_not_found_out() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.csv"), "colour,weight\nred,3\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            assertThat(new LookAtFiles(project)
                            .run(
                                    new LookRequest(List.of(odd), Map.of(odd, FileRole.EVENTS), Map.of(), null),
                                    Progress.NONE)
                            .request()
                            .events())
                    .containsExactly(odd);
        }
    }

    @Test
    void a_saved_mapping_makes_sales_of_a_file_with_its_columns() throws IOException {
        Path sales = Files.writeString(folder.resolve("s.csv"), "wann,was,stk\n2011-01-01,A,2\n2011-01-02,A,1\n");
        Path list = Files.writeString(folder.resolve("l.csv"), "sku,title,price\na,Mug,2\n");
        ColumnMapping mapping = new ColumnMapping(
                Map.of(SalesField.DATE, "wann", SalesField.PRODUCT, "was", SalesField.QUANTITY, "stk"));
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            FilesLook look = new LookAtFiles(project)
                    .run(new LookRequest(List.of(sales, list), Map.of(), Map.of(), mapping), Progress.NONE);

            assertThat(look.files()).extracting(FileLook::role).containsExactly(FileRole.SALES, FileRole.CATALOGUE);
            assertThat(look.joins()).extracting(Join::found).containsExactly(1);
        }
    }

    @Test
    void a_zip_of_tables_of_different_kinds_is_as_good_as_its_parts() throws IOException {
        Path zip = zip("panel.zip", List.of("panel/products.csv", "../../buyers.csv", "sold: 2011.csv"));
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            FilesLook look = look(project, List.of(zip));
            ImportReport report = new ImportSales(project).run(look.request(), Progress.NONE);

            assertThat(look.files())
                    .extracting(FileLook::name, FileLook::role)
                    .containsExactlyInAnyOrder(
                            tuple("panel.zip/panel/products.csv", FileRole.CATALOGUE),
                            tuple("panel.zip/buyers.csv", FileRole.CUSTOMERS),
                            tuple("panel.zip/sold_ 2011.csv", FileRole.SALES));
            assertThat(look.joins()).extracting(Join::found).containsExactly(2, 2);
            assertThat(report.files())
                    .extracting("role", "read", "kept", "rejected")
                    .containsExactlyInAnyOrder(
                            tuple(FileRole.SALES, 3L, 2L, 1L),
                            tuple(FileRole.CATALOGUE, 2L, 2L, 0L),
                            tuple(FileRole.CUSTOMERS, 2L, 2L, 0L));
            assertThat(report.rejects()).extracting("file").containsExactly("panel.zip/sold: 2011.csv");
            assertThat(new ImportSales(project)
                            .run(look(project, List.of(zip)).request(), Progress.NONE)
                            .rowsKept())
                    .isZero();
        }
    }

    @Test
    void tables_in_a_zip_that_cannot_be_told_apart_by_name_are_refused() throws IOException {
        Path zip = zip("panel.zip", List.of("a.csv", "./a.csv", "../a.csv"));
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            assertThat(look(project, List.of(zip)).files())
                    .singleElement()
                    .extracting(FileLook::problem)
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            problem -> assertThat(problem.problem()).isEqualTo(Problem.ARCHIVE_MIXED));
        }
    }

    /** A zip of products, customers and sales, one of whose rows has no date. */
    private Path zip(String name, List<String> names) throws IOException {
        List<String> tables = List.of(
                "Product code,Title,Category,Brand,Price\n85123A,Heart,Lights,Acme,2.95\n85124B,Star,Lights,Acme,1.95\n",
                "Customer ID,Age,City\n13085,35,London\n17850,52,Leeds\n",
                """
                order,date,sku,qty,price,customer id
                1,2011-05-01,85123A,1,2.95,13085
                2,,85123A,1,2.95,13085
                3,2011-05-02,85124B,2,1.95,17850
                """);
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < tables.size(); i++) {
                out.putNextEntry(new ZipEntry(names.get(i)));
                out.write(tables.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static FilesLook look(Project project, List<Path> files) {
        return new LookAtFiles(project).run(LookRequest.of(files), Progress.NONE);
    }
}
