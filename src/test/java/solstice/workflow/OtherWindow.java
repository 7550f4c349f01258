package solstice.workflow;

import java.nio.file.Path;
import java.util.List;
import solstice.task.Progress;

/** Holds a project open in a program of its own: says how it may use it, then imports the files given, one by one. */
public final class OtherWindow {
    private OtherWindow() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Project project = Project.openOrCreate(Path.of(arguments[0]))) {
            System.out.println(project.access());
            for (String file : List.of(arguments).subList(1, arguments.length)) {
                new ImportSales(project).run(ImportRequest.ofSales(List.of(Path.of(file))), Progress.NONE);
            }
            System.out.println("done");
            Thread.sleep(60_000); // until it is ended from outside
        }
    }
}
