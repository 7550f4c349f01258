package solstice.ui.data.weather;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Desk;
import solstice.workflow.ChooseWeather;
import solstice.workflow.Project;
import solstice.workflow.ProjectWeather;
import solstice.workflow.ProjectWeather.Station;

/** The stations that observed the project's weather, and which of them count. */
public final class WeatherViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable ProjectWeather> weather = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean wanted;

    public WeatherViewModel(Desk desk) {
        this.desk = desk;
        desk.project().salesRevisionProperty().subscribe(this::forget);
        desk.project().projectProperty().subscribe(open -> weather.set(null));
    }

    // --- properties

    /** Stations and cover; null until they have been looked into. */
    public ReadOnlyObjectProperty<@Nullable ProjectWeather> weatherProperty() {
        return weather.getReadOnlyProperty();
    }

    /** Whether a choice is being carried out; no other can be made meanwhile. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    // --- commands

    /** Says whether someone is looking: only then is the weather read, and again after each import. */
    public void watch(boolean looking) {
        wanted = looking;
        if (wanted && weather.get() == null && desk.project().hasSales()) {
            load();
        }
    }

    /** Has a station count or count no more; the last that counts goes on doing so. */
    public void turn(Station station, boolean on) {
        ProjectWeather before = weather.get();
        if (before == null || station.chosen() == on) {
            return;
        }
        Set<String> chosen = before.stations().stream()
                .filter(Station::chosen)
                .map(Station::id)
                .collect(Collectors.toCollection(HashSet::new));
        if (on) {
            chosen.add(station.id());
        } else {
            chosen.remove(station.id());
        }
        if (chosen.isEmpty()) {
            desk.dialogs().notify(desk.messages().text("data.weather.last"));
            showAgain(before);
            return;
        }
        choose(chosen.size() == before.stations().size() ? Set.of() : chosen, before);
    }

    /** All of them are chosen by no choice, so that those of later files count too. */
    private void choose(Set<String> chosen, ProjectWeather before) {
        Project project = desk.project().required();
        working.set(true);
        desk.tasks()
                .run(desk.messages().text("task.weather.choose"), progress -> {
                    ChooseWeather choose = new ChooseWeather(project);
                    choose.choose(chosen);
                    return choose.run();
                })
                .onEnd(() -> working.set(false))
                .onCancelled(() -> showAgain(before))
                .onFailure(failure -> {
                    showAgain(before);
                    desk.dialogs().error(failure);
                })
                .onSuccess(after -> {
                    if (project == desk.project().current()) {
                        weather.set(after);
                        desk.project().surroundingsChanged();
                    }
                });
    }

    /** The ticks stand as the choice does, whatever was ticked. */
    private void showAgain(ProjectWeather before) {
        weather.set(null);
        weather.set(before);
    }

    private void forget() {
        weather.set(null);
        watch(wanted);
    }

    private void load() {
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.weather"), progress -> new ChooseWeather(project).run())
                .onSuccess(found -> {
                    if (project == desk.project().current()) {
                        weather.set(found);
                    }
                });
    }
}
