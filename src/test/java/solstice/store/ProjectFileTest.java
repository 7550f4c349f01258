package solstice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class ProjectFileTest {
    @TempDir
    Path folder;

    @Test
    void a_project_is_exactly_the_file_that_was_named() throws IOException {
        ProjectFile.open(folder.resolve("spring.solstice"), true).close();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("spring.solstice");
        }
    }

    @Test
    void a_missing_project_is_not_made_by_looking_for_it() {
        assertThatThrownBy(() -> ProjectFile.open(folder.resolve("none.solstice"), false))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.PROJECT_MISSING));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void another_file_is_refused_and_left_alone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear customer");

        assertThatThrownBy(() -> ProjectFile.open(letter, true))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.PROJECT_DAMAGED));
        assertThat(letter).hasContent("Dear customer");
    }

    @Test
    void a_model_comes_back_as_it_was_put() {
        Path file = folder.resolve("p.solstice");
        ModelRecord card = new ModelRecord(Instant.parse("2011-12-10T10:00:00Z"), LocalDate.of(2011, 12, 10), "{}");
        long id;
        try (ProjectFile project = ProjectFile.open(file, true)) {
            id = project.models().put(card, new byte[] {1, 2, 3});
        }
        try (ProjectFile project = ProjectFile.open(file, false)) {
            assertThat(project.models().list())
                    .containsExactly(new ModelRecord(id, card.trainedAt(), card.asOf(), "{}", true));
            assertThat(project.models().load(id)).hasValue(new byte[] {1, 2, 3});
        }
    }
}
