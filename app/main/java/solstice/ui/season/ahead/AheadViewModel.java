package solstice.ui.season.ahead;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import solstice.retail.SalesWindow;
import solstice.seasonality.forecast.WindowForecast;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.ui.common.Desk;
import solstice.ui.common.Insight;
import solstice.workflow.season.SeasonalProfiles;
import solstice.workflow.season.SeriesKey;

/** What the season of the chosen series means for weeks to come. */
public final class AheadViewModel {
    private static final int FIRST = 45;
    private static final int LAST = 48;

    private final Insight<Optional<SeasonalProfiles>> profiles;
    private final ReadOnlyObjectProperty<SeriesKey> chosen;
    private final ReadOnlyObjectWrapper<Optional<Weeks>> weeks = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Weeks of a year, as the calendar counts them.
     *
     * @param year such as 2012
     * @param first 1 to 52
     * @param last the same, not before the first
     */
    public record Weeks(int year, int first, int last) {
        SalesWindow window() {
            return SeasonalProfiles.weeks(year, first, last);
        }
    }

    /**
     * What is expected.
     *
     * @param indices the season that it rests on
     * @param forecast empty where nothing was sold lately, or the weeks are over
     */
    public record Outlook(SeriesKey key, Weeks weeks, ShrunkIndices indices, Optional<WindowForecast> forecast) {}

    /**
     * Follows a choice of series.
     *
     * @param chosen the series chosen in the tree
     */
    public AheadViewModel(Desk desk, ReadOnlyObjectProperty<SeriesKey> chosen) {
        this.chosen = chosen;
        profiles = new Insight<>(
                desk,
                "ahead",
                Optional.empty(),
                (project, progress) -> Optional.of(
                        SeasonalProfiles.of(project, project.history().lastDay().plusDays(1), progress)));
        profiles.valueProperty().subscribe(this::start);
        chosen.subscribe(this::look);
    }

    // --- properties

    /** The weeks asked about; empty until the seasons are worked out. */
    public ReadOnlyObjectProperty<Optional<Weeks>> weeksProperty() {
        return weeks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    // --- commands

    public void watch() {
        profiles.watch();
    }

    /** Asks about other weeks; a first one behind the last moves the last along. */
    public void ask(int year, int first, int last) {
        weeks.set(Optional.of(new Weeks(year, first, Math.max(first, last))));
        look();
    }

    private void start() {
        weeks.set(profiles.valueProperty().get().map(known -> next(known.asOf())));
        look();
    }

    /** The autumn weeks that come next. */
    private static Weeks next(LocalDate morning) {
        int year = morning.get(IsoFields.WEEK_BASED_YEAR);
        boolean over = morning.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) >= FIRST;
        return new Weeks(over ? year + 1 : year, FIRST, LAST);
    }

    private void look() {
        SeriesKey key = chosen.get();
        outlook.set(profiles.valueProperty()
                .get()
                .flatMap(known -> weeks.get()
                        .flatMap(asked -> known.indices(key)
                                .map(indices ->
                                        new Outlook(key, asked, indices, known.forecast(key, asked.window()))))));
    }
}
