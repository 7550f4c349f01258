package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.catalogue.FileRole;
import solstice.retail.Segment;
import solstice.task.Progress;

class ImportCustomersTest {
    @TempDir
    Path folder;

    @Test
    void what_is_known_of_customers_makes_segments_whichever_file_comes_first() throws IOException {
        StringBuilder sales = new StringBuilder("order,date,sku,qty,price,customer\n");
        StringBuilder customers = new StringBuilder("customer_id,city\n");
        for (int customer = 1; customer <= 40; customer++) {
            sales.append(customer + ",2011-05-01,12345,1,1.50," + customer + "\n");
            customers.append("000" + customer + (customer % 4 == 0 ? ",York\n" : ",Bath\n"));
        }
        Path sold = Files.writeString(folder.resolve("sales.csv"), sales);
        Path known = Files.writeString(folder.resolve("customers.csv"), customers);
        FactFiles facts = new FactFiles(List.of(), List.of(known), List.of(), List.of());
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            run(project, ImportRequest.ofSales(List.of()).with(facts));
            run(project, ImportRequest.ofSales(List.of(sold)));

            assertThat(new DescribeProject(project).segments())
                    .filteredOn(segment -> segment.id().startsWith("city:"))
                    .extracting(Segment::id, Segment::customers)
                    .containsExactly(tuple("city:bath", 30), tuple("city:york", 10));
            assertThat(run(project, ImportRequest.ofSales(List.of()).with(facts))
                            .files())
                    .extracting("kept", "merged")
                    .containsExactly(tuple(0L, 40L));
        }
    }

    @Test
    void answers_are_kept_once() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("answers.csv"), "segment,product,verdict\nrfm:new,1,reject\nrfm:new,2,accept\n");
        FactFiles facts = new FactFiles(List.of(), List.of(), List.of(answers), List.of());
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            assertThat(run(project, ImportRequest.ofSales(List.of()).with(facts))
                            .files())
                    .extracting("role", "kept", "merged")
                    .containsExactly(tuple(FileRole.FEEDBACK, 2L, 0L));
            assertThat(run(project, ImportRequest.ofSales(List.of()).with(facts))
                            .files())
                    .extracting("kept", "merged")
                    .containsExactly(tuple(0L, 2L));
            assertThat(project.feedback())
                    .extracting(answer -> answer.feedback().product())
                    .containsExactly("1", "2");
        }
    }

    private static ImportReport run(Project project, ImportRequest request) {
        return new ImportSales(project).run(request, Progress.NONE);
    }
}
