package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.catalogue.FileRole;
import solstice.intake.catalogue.RoleGuess;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.related.FilesLook;
import solstice.workflow.related.LookAtFiles;
import solstice.workflow.related.LookRequest;

class CustomerNamesTest {
    private static final String HEADER =
            "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country,Age\n";

    @TempDir
    Path folder;

    @Test
    void no_id_enters_a_project_that_began_with_pseudonyms_and_each_customer_keeps_one_name() throws IOException {
        Path first = write("a.csv", "1,85123A,HEART,6,2010-12-01,2.50,17850,France,35\n");
        Path second = write("b.csv", "2,85123A,HEART,1,2010-12-02,2.50,17850,France,35\n");
        Path file = folder.resolve("p.solstice");
        try (Project project = Project.openOrCreate(file)) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(first)).pseudonymised(), Progress.NONE);
            new ImportSales(project).run(ImportRequest.ofSales(List.of(second)), Progress.NONE);

            assertThat(project.history().size()).isEqualTo(2);
            assertThat(project.history().customers()).hasSize(1).allMatch(name -> name.matches("[A-Z2-7]{16}"));
        }
        assertThat(folder.resolve("p.solstice.key")).exists();
    }

    @Test
    void customers_are_known_by_what_a_column_holds_though_the_project_has_other_names_for_them() throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder known = new StringBuilder("serial,who,town\n");
        for (int customer = 0; customer < 24; customer++) {
            rows.append(customer).append(",85123A,HEART,6,2010-12-01,2.50,").append(17_850 + customer);
            rows.append(",France,35\n");
            known.append(customer).append(",00").append(17_850 + customer);
            known.append(customer % 2 == 0 ? ",York\n" : ",Bath\n");
        }
        Path towns = Files.writeString(folder.resolve("towns.csv"), known);
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportRequest sales = ImportRequest.ofSales(List.of(write("a.csv", rows.toString())));
            new ImportSales(project).run(sales.pseudonymised(), Progress.NONE);

            FilesLook look = new LookAtFiles(project).run(LookRequest.of(List.of(towns)), Progress.NONE);
            assertThat(look.files().get(0).guess())
                    .extracting("role", "evidence", "key")
                    .containsExactly(FileRole.CUSTOMERS, RoleGuess.Evidence.KEYS, "who");
            assertThat(look.joins()).extracting("found").containsExactly(24);
            new ImportSales(project).run(look.request(), Progress.NONE);

            assertThat(new DescribeProject(project).segments())
                    .extracting("id", "customers")
                    .contains(tuple("town:york", 12), tuple("town:bath", 12));
        }
    }

    @Test
    void without_its_key_nothing_more_is_taken_in() throws IOException {
        Path first = write("a.csv", "1,85123A,HEART,6,2010-12-01,2.50,17850,France,35\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportRequest request = ImportRequest.ofSales(List.of(first)).pseudonymised();
            new ImportSales(project).run(request, Progress.NONE);
            Files.writeString(folder.resolve("p.solstice.key"), "00".repeat(32));

            assertProblem(Problem.PSEUDONYM_KEY_MISSING, project, request);
        }
    }

    @Test
    void a_project_with_plain_ids_does_not_begin_with_pseudonyms() throws IOException {
        Path first = write("a.csv", "1,85123A,HEART,6,2010-12-01,2.50,17850,France,35\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(first)), Progress.NONE);

            assertProblem(
                    Problem.CUSTOMERS_PLAIN,
                    project,
                    ImportRequest.ofSales(List.of(first)).pseudonymised());
            assertThat(folder.resolve("p.solstice.key")).doesNotExist();
        }
    }

    @Test
    void a_segment_column_of_the_sales_makes_segments() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int customer = 0; customer < 24; customer++) {
            rows.append(customer).append(",85123A,HEART,6,2010-12-01,2.50,").append(17_850 + customer);
            rows.append(",France,")
                    .append(customer % 2 == 0 ? "under 35" : "over 35")
                    .append('\n');
        }
        Path file = write("a.csv", rows.toString());
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);

            assertThat(new DescribeProject(project).segments())
                    .extracting("id")
                    .contains("age:under-35", "age:over-35");
        }
    }

    @Test
    void a_day_still_to_come_is_rejected() throws IOException {
        Path file = write(
                "a.csv",
                "1,85123A,HEART,6,2010-12-01,2.50,17850,France,35\n2,85123A,HEART,6,"
                        + LocalDate.now(ZoneOffset.UTC).plusDays(400) + ",2.50,17850,France,35\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportReport report = new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);

            assertThat(report.rejects())
                    .singleElement()
                    .hasFieldOrPropertyWithValue("reason.words", "a day that is still to come");
        }
    }

    private static void assertProblem(Problem problem, Project project, ImportRequest request) {
        assertThatThrownBy(() -> new ImportSales(project).run(request, Progress.NONE))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    private Path write(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows);
    }
}
