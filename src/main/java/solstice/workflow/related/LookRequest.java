package solstice.workflow.related;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sales.ColumnMapping;

/**
 * Which files to look at together.
 *
 * @param files in any order
 * @param told the roles of files that need no finding out
 * @param mappings the column mappings of sales files that have one
 * @param mapping the column mapping of all other files that have its columns; null to find columns by their headers
 */
public record LookRequest(
        List<Path> files,
        Map<Path, FileRole> told,
        Map<Path, ColumnMapping> mappings,
        @Nullable ColumnMapping mapping) {
    public LookRequest {
        files = List.copyOf(files);
        told = Map.copyOf(told);
        mappings = Map.copyOf(mappings);
    }

    /** A look at files of which nothing is known. */
    public static LookRequest of(List<Path> files) {
        return new LookRequest(files, Map.of(), Map.of(), null);
    }

    /** The mapping that a file of sales with these headers would be read by; null to find its columns. */
    @Nullable
    ColumnMapping mapping(Path file, List<String> headers) {
        ColumnMapping own = mappings.get(file);
        boolean fits = mapping != null && headers.containsAll(mapping.headers().values());
        return own == null && fits ? mapping : own;
    }
}
