package solstice.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.ColumnOrigin;
import solstice.intake.sales.SalesFile;
import solstice.intake.table.TableFile;

/**
 * What somebody said the columns of a file mean, kept in the project for the next file with the same headers.
 *
 * <p>Headers are the same when they agree in letters and digits, in the same order.
 */
final class ColumnMemory {
    private static final String SETTING = "columns.";

    private final Project project;

    ColumnMemory(Project project) {
        this.project = project;
    }

    /** Looks at a file by the mapping given, else by the one remembered, else by its headers and values. */
    SalesFile look(Path path, @Nullable ColumnMapping given) {
        if (given != null) {
            return SalesFile.look(path, given);
        }
        SalesFile file = SalesFile.look(path, null);
        return recall(file.headers())
                .map(mapping -> file.with(mapping, ColumnOrigin.MEMORY))
                .orElse(file);
    }

    /** Remembers the mappings that were given by hand. */
    void remember(List<SalesFile> files) {
        for (SalesFile file : files) {
            if (file.origins().containsValue(ColumnOrigin.HAND)) {
                project.file()
                        .settings()
                        .put(key(file.headers()), file.mapping().toJson());
            }
        }
    }

    private Optional<ColumnMapping> recall(List<String> headers) {
        return project.file().settings().get(key(headers)).map(ColumnMapping::parse);
    }

    private static String key(List<String> headers) {
        String plain = headers.stream().map(TableFile::plain).collect(Collectors.joining("\n"));
        return SETTING + UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8));
    }
}
