package solstice.ui.season;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.task.SolsticeException;
import solstice.ui.common.Desk;
import solstice.ui.common.Dialogs.FileKind;
import solstice.ui.common.Step;
import solstice.workflow.Project;
import solstice.workflow.season.DecomposeAssortment;
import solstice.workflow.season.DrawSeasons;
import solstice.workflow.season.ReportSeasons;
import solstice.workflow.season.SeasonView;
import solstice.workflow.season.SeriesKey;
import solstice.workflow.season.SeriesKey.Level;
import solstice.workflow.season.SeriesNode;
import solstice.workflow.season.SeriesOptions;

/** Sales taken apart: which series there are and how seasonal, and the parts of the chosen one. */
public final class SeasonsViewModel {
    private final Desk desk;
    private final ObjectProperty<SeriesOptions> options = new SimpleObjectProperty<>(SeriesOptions.WEEKLY);
    private final ObservableList<SeriesNode> series = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SeriesKey> chosen = new ReadOnlyObjectWrapper<>(SeriesKey.ASSORTMENT);
    private final ReadOnlyObjectWrapper<@Nullable SeasonView> parts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<SeasonView>> families = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private boolean stale = true;
    private boolean watched;

    public SeasonsViewModel(Desk desk) {
        this.desk = desk;
        desk.project().salesRevisionProperty().subscribe(this::forget);
        desk.project().projectProperty().subscribe(() -> ready.set(false));
        options.subscribe(this::forget);
    }

    // --- properties

    /** Whether there are sales to take apart. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** How series are cut and decomposed; changing it decomposes everything anew. */
    public ObjectProperty<SeriesOptions> optionsProperty() {
        return options;
    }

    /** All series, each after its parent. */
    public ObservableList<SeriesNode> series() {
        return series;
    }

    public ReadOnlyObjectProperty<SeriesKey> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The parts of the chosen series; null while they are being computed. */
    public ReadOnlyObjectProperty<@Nullable SeasonView> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    /** The families that can be judged, taken apart; empty until someone looks. */
    public ReadOnlyObjectProperty<List<SeasonView>> familiesProperty() {
        return families.getReadOnlyProperty();
    }

    // --- commands

    /** Computes what is out of date, now that someone looks. */
    public void watch() {
        watched = true;
        if (stale && desk.project().hasSales()) {
            stale = false;
            loadSeries();
            loadParts();
        }
    }

    /** Takes another series apart. */
    public void choose(SeriesKey key) {
        if (!key.equals(chosen.get())) {
            chosen.set(key);
            loadParts();
        }
    }

    /** Takes the families apart if that has not been done, now that someone looks at all of them. */
    public void watchFamilies() {
        if (families.get().isEmpty() && ready.get()) {
            SeriesOptions wanted = options.get();
            Project project = desk.project().required();
            desk.tasks()
                    .run(
                            desk.messages().text("task.decompose"),
                            progress -> new DecomposeAssortment(project).views(Level.FAMILY, wanted, progress))
                    .onSuccess(found -> {
                        if (wanted.equals(options.get())) {
                            families.set(found);
                        }
                    });
        }
    }

    /** Asks where a file about the chosen series shall go. */
    public Optional<Path> placeFor(FileKind kind) {
        String name = chosen.get().id().isEmpty()
                ? chosen.get().level().toString()
                : chosen.get().id();
        return desk.dialogs().saveFile(kind, name.replaceAll("[^\\w-]+", "-") + kind.ending());
    }

    /** Says that a file was written. */
    public void written(Path file) {
        desk.dialogs().notify(desk.messages().text("season.written", file));
    }

    /** Shows why a file was not written. */
    public void failed(Exception failure) {
        desk.dialogs().error(failure);
    }

    /** Writes the parts of the chosen series as a table. */
    public void saveFigures() {
        SeasonView view = parts.get();
        if (view != null) {
            placeFor(FileKind.TABLE).ifPresent(file -> {
                try {
                    DrawSeasons.figures(view, file);
                    written(file);
                } catch (SolsticeException failure) {
                    failed(failure);
                }
            });
        }
    }

    /** Writes a report on these series, or on all of them where they are fewer than two. */
    public void report(Collection<SeriesKey> keys) {
        Set<SeriesKey> wanted = Set.copyOf(keys);
        Project project = desk.project().required();
        SeriesOptions how = options.get();
        desk.dialogs()
                .saveFile(FileKind.REPORT, "seasons.xlsx")
                .ifPresent(file -> desk.tasks()
                        .run(
                                desk.messages().text("task.report"),
                                progress -> new ReportSeasons(project)
                                        .write(key -> wanted.size() < 2 || wanted.contains(key), how, file, progress))
                        .onSuccess(count -> written(file)));
    }

    public void goToData() {
        desk.navigation().go(Step.DATA);
    }

    private void forget() {
        stale = true;
        families.set(List.of());
        ready.set(desk.project().hasSales());
        if (watched) {
            watch();
        }
    }

    private void loadSeries() {
        Project project = desk.project().required();
        SeriesOptions wanted = options.get();
        desk.tasks()
                .run(
                        desk.messages().text("task.decompose"),
                        progress -> new DecomposeAssortment(project).tree(wanted, progress))
                .onCancelled(() -> stale = true)
                .onSuccess(found -> {
                    if (wanted.equals(options.get())) {
                        series.setAll(found);
                    }
                });
    }

    private void loadParts() {
        Project project = desk.project().required();
        SeriesKey key = chosen.get();
        SeriesOptions wanted = options.get();
        desk.tasks()
                .run(
                        desk.messages().text("task.decompose.one"),
                        progress -> new DecomposeAssortment(project).one(key, wanted))
                .onSuccess(found -> {
                    if (key.equals(chosen.get()) && wanted.equals(options.get())) {
                        parts.set(found);
                    }
                });
    }
}
