package solstice.workflow.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
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
import solstice.features.FamilyBasis;
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
    void a_zip_of_tables_of_different_kinds_is_refused_rather_than_read_in_part() throws IOException {
        Path zip = folder.resolve("panel.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : List.of(files.get(2), files.get(3))) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            assertThat(look(project, List.of(zip)).files().get(0).problem())
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            problem -> assertThat(problem.problem()).isEqualTo(Problem.ARCHIVE_MIXED));
        }
    }

    private static FilesLook look(Project project, List<Path> files) {
        return new LookAtFiles(project).run(LookRequest.of(files), Progress.NONE);
    }
}
