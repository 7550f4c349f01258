package solstice.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import solstice.retail.Almanac;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;
import solstice.store.SalesTable;

/** Says what a project holds. */
public final class DescribeProject {
    private final Project project;

    public DescribeProject(Project project) {
        this.project = project;
    }

    /** The project in figures; all zero while it is empty. */
    public ProjectSummary run() {
        SalesTable sales = project.file().sales();
        SalesHistory history = project.history();
        Almanac almanac = project.almanac();
        Optional<SalesWindow> span = sales.span();
        return new ProjectSummary(
                sales.count(),
                history.size(),
                history.products().size(),
                sales.customers(),
                sales.countries(),
                project.file().products().families(),
                segments().size(),
                span.map(SalesWindow::from).orElse(null),
                span.map(SalesWindow::to).orElse(null),
                revenue(history),
                almanac.weather().size(),
                WeatherCover.of(almanac, span).filled(),
                almanac.events().size(),
                project.models().count(),
                project.catalogue().products().size(),
                project.traits().customers(),
                project.feedback().size());
    }

    /** The customers' segments as of the day after the last sale; none while the project is empty. */
    public List<Segment> segments() {
        return project.history().isEmpty() ? List.of() : project.segmentation().segments();
    }

    /**
     * The morning after the last sale: as of when a forecast of the future is made.
     *
     * @throws solstice.task.SolsticeException while the project has no sales
     */
    public LocalDate morning() {
        return project.soldHistory().lastDay().plusDays(1);
    }

    private static double revenue(SalesHistory history) {
        double sum = 0;
        for (int line = 0; line < history.size(); line++) {
            sum += history.amount(line);
        }
        return Math.rint(sum * 100) / 100;
    }
}
