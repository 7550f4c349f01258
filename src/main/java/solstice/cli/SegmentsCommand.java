package solstice.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.retail.Segment;
import solstice.workflow.DescribeProject;
import solstice.workflow.Project;

/** Lists the customers' segments. */
@Command(name = "segments", mixinStandardHelpOptions = true, description = "Lists the customers' segments.")
final class SegmentsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Project open = project.open()) {
            List<Segment> segments = new DescribeProject(open).segments();
            if (json) {
                out.println(Json.of(segments));
            } else {
                segments.forEach(segment ->
                        out.printf(Locale.ROOT, "%-28s %,7d  %s%n", segment.id(), segment.customers(), segment.name()));
            }
        }
        return 0;
    }
}
