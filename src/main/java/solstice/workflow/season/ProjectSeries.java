package solstice.workflow.season;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.intake.cleaning.CleaningRule;
import solstice.retail.OpenDays;
import solstice.store.WeeklyTable;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** A project's series: weeks as they were added up on the way in, days and months from the lines. */
public final class ProjectSeries implements SeriesSource {
    private final Project project;
    private @Nullable HistorySeries lines;

    public ProjectSeries(Project project) {
        this.project = project;
    }

    private HistorySeries lines() {
        if (lines == null) {
            lines = new HistorySeries(project.soldHistory(), project.products(), project.segmentation());
        }
        return lines;
    }

    @Override
    public SalesCalendar calendar(Step step) {
        SalesCalendar calendar =
                days().map(days -> SalesCalendar.of(days, step)).orElseGet(() -> lines().calendar(step));
        return project.rules().apply(CleaningRule.MISSING_WEEKS) ? calendar : calendar.countingAll();
    }

    @Override
    public List<SoldSeries> all(Step step) {
        return isAddedUp(step) ? weeks().list().stream().map(SoldSeries::of).toList() : lines().all(step);
    }

    @Override
    public SoldSeries one(SeriesKey key, Step step) {
        if (!isAddedUp(step)) {
            return lines().one(key, step);
        }
        return weeks().find(key.level().toString(), key.id())
                .map(SoldSeries::of)
                .orElseThrow(() -> new SolsticeException(
                        Problem.SERIES_UNKNOWN, key.level().toString(), key.id()));
    }

    private boolean isAddedUp(Step step) {
        return step == Step.WEEK && days().isPresent();
    }

    private Optional<OpenDays> days() {
        return weeks().days();
    }

    private WeeklyTable weeks() {
        return project.file().weeks();
    }
}
