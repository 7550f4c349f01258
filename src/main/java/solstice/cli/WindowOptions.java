package solstice.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import solstice.retail.SalesWindow;
import solstice.workflow.DescribeProject;
import solstice.workflow.Project;

/** On which morning a list is made, and for which days; by default the four weeks after the last sale. */
final class WindowOptions {
    private static final int DAYS = 28;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The morning of the forecast: later sales are not used (default: the day after the last sale).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--window",
            converter = Dates.class,
            paramLabel = "FROM..TO",
            description = "The days to be recommended for (default: the 28 days from that morning).")
    private @Nullable SalesWindow window;

    LocalDate morning(Project project) {
        if (asOf != null) {
            return asOf;
        }
        LocalDate morning = new DescribeProject(project).morning();
        return window != null && window.from().isBefore(morning) ? window.from() : morning;
    }

    SalesWindow window(LocalDate morning) {
        return window == null ? new SalesWindow(morning, morning.plusDays(DAYS - 1)) : window;
    }
}
