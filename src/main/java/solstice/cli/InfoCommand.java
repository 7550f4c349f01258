package solstice.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import solstice.workflow.DescribeProject;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;

/** Says what a project holds. */
@Command(name = "info", mixinStandardHelpOptions = true, description = "Says what a project holds.")
final class InfoCommand extends ProjectQuestion<ProjectSummary> {
    @Override
    ProjectSummary ask(Project open) {
        return new DescribeProject(open).run();
    }

    @Override
    String words(ProjectSummary summary) {
        return String.format(
                Locale.ROOT,
                "%,d rows from %s to %s; %,d clean product sales worth %,.2f%n"
                        + "%,d products in %,d families, %,d customers in %,d segments, %,d countries%n"
                        + "%,d days of weather (%,d days of the sales filled with the usual), %,d events, %,d models%n"
                        + "%,d products in the catalogue, %,d customers described, %,d answers",
                summary.rowsKept(),
                summary.firstDay(),
                summary.lastDay(),
                summary.productSales(),
                summary.revenue(),
                summary.products(),
                summary.families(),
                summary.customers(),
                summary.segments(),
                summary.countries(),
                summary.weatherDays(),
                summary.weatherFilled(),
                summary.events(),
                summary.models(),
                summary.listed(),
                summary.described(),
                summary.answers());
    }
}
