package solstice.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import solstice.retail.Segment;
import solstice.workflow.DescribeProject;
import solstice.workflow.Project;

/** Lists the customers' segments. */
@Command(name = "segments", mixinStandardHelpOptions = true, description = "Lists the customers' segments.")
final class SegmentsCommand extends ProjectQuestion<List<Segment>> {
    @Override
    List<Segment> ask(Project open) {
        return new DescribeProject(open).segments();
    }

    @Override
    String words(List<Segment> segments) {
        return segments.stream()
                .map(segment ->
                        String.format(Locale.ROOT, "%-28s %,7d  %s", segment.id(), segment.customers(), segment.name()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
