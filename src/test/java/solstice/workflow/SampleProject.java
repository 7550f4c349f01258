package solstice.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import solstice.task.Progress;

/** The bundled shop as a project, imported once for all tests of a run. */
public final class SampleProject {
    private SampleProject() {}

    private record Imported(Path file, ImportReport report) {}

    private static final class Holder {
        static final Imported WHOLE = importWhole();
    }

    private static Imported importWhole() {
        try {
            Path folder = Files.createTempDirectory("solstice-sample");
            Path file = folder.resolve("sample.solstice");
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            try (Project project = Project.openOrCreate(file)) {
                return new Imported(file, new ImportSales(project).run(SampleShop.files(), Progress.NONE));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the import of the whole sample reported. */
    public static ImportReport report() {
        return Holder.WHOLE.report();
    }

    /** A copy of the imported project, free to be changed. */
    public static Path copyTo(Path folder) {
        try {
            Path copy = folder.resolve("sample.solstice");
            return Files.copy(Holder.WHOLE.file(), copy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
