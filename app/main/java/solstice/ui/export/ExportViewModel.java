package solstice.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.campaign.SegmentList;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;
import solstice.ui.common.Desk;
import solstice.ui.common.Step;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.CampaignWork;
import solstice.ui.common.plan.PlannedLists;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.campaign.ExportPromoList;

/** The campaign's lists on their way out: which, for when, how they look as files, and where they were written. */
public final class ExportViewModel {
    private static final Path NOWHERE = Path.of("");

    private final Desk desk;
    private final CampaignPlan plan;
    private final CampaignWork work;
    private final Consumer<Path> opener;
    private final ExportPromoList export = new ExportPromoList();
    private final ObservableList<Segment> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SalesWindow> window = new SimpleObjectProperty<>();
    private final ObservableList<PromoFile> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean takingOver;
    private int latest;

    /**
     * Follows the campaign.
     *
     * @param opener shows a folder in the system's own window
     */
    public ExportViewModel(Desk desk, CampaignPlan plan, CampaignWork work, Consumer<Path> opener) {
        this.desk = desk;
        this.plan = plan;
        this.work = work;
        this.opener = opener;
        plan.listsProperty().subscribe(this::takeOver);
        chosen.subscribe(this::reconsider);
        window.subscribe(this::reconsider);
    }

    // --- properties

    /** The campaign's settings and lists. */
    public CampaignPlan plan() {
        return plan;
    }

    /** The segments whose lists go out; the campaign's own until others are chosen. */
    public ObservableList<Segment> chosen() {
        return chosen;
    }

    /** The days that the lists are for; the campaign's own until others are chosen. */
    public ObjectProperty<@Nullable SalesWindow> windowProperty() {
        return window;
    }

    /** One file for each segment. */
    public ObservableList<PromoFile> files() {
        return files;
    }

    /** Where the files go; null until a folder is chosen. */
    public ReadOnlyObjectProperty<@Nullable Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** Whether lists are being drawn up or written. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** A file's content row by row, the headers first. */
    public List<List<String>> rows(PromoFile file) {
        return export.rows(file.list());
    }

    // --- commands

    public void goToCampaign() {
        desk.navigation().go(Step.CAMPAIGN);
    }

    public void chooseFolder() {
        desk.dialogs().chooseFolder().ifPresent(folder::set);
    }

    /** Writes all files; asks for a folder where none was chosen, and before files are replaced. */
    public void write() {
        if (folder.get() == null) {
            chooseFolder();
        }
        Path into = folder.get();
        if (into == null || !mayReplace(into)) {
            return;
        }
        List<PromoFile> going = List.copyOf(files);
        working.set(true);
        desk.tasks()
                .run(desk.messages().text("task.write"), progress -> {
                    List<Path> places = new ArrayList<>();
                    for (PromoFile file : going) {
                        progress.throwIfCancelled();
                        progress.report(file.name(), (double) places.size() / going.size());
                        places.add(export.run(file.list(), into));
                    }
                    return places;
                })
                .onEnd(() -> working.set(false))
                .onSuccess(places -> tell(going, places));
    }

    private boolean mayReplace(Path into) {
        long there = files.stream()
                .filter(file -> Files.exists(into.resolve(file.name())))
                .count();
        return there == 0
                || desk.dialogs()
                        .confirm(
                                desk.messages().text("export.replace", there),
                                desk.messages().text("export.replace.consequence", into));
    }

    private void tell(List<PromoFile> going, List<Path> places) {
        for (int i = 0; i < going.size(); i++) {
            going.get(i).writtenTo(places.get(i));
        }
        desk.dialogs().notify(desk.messages().text("export.written", places.size()));
    }

    /** Shows where a file lies. */
    public void openFolder(PromoFile file) {
        Path place = file.writtenProperty().get();
        if (place != null && place.getParent() != null) {
            opener.accept(place.getParent());
        }
    }

    private void takeOver() {
        PlannedLists lists = plan.listsProperty().get();
        latest++;
        takingOver = true;
        if (lists == null) {
            chosen.clear();
            window.set(null);
            files.clear();
        } else {
            chosen.setAll(lists.lists().stream().map(SegmentList::segment).toList());
            window.set(lists.request().window());
            show(lists.lists());
        }
        takingOver = false;
    }

    private void reconsider() {
        PlannedLists lists = plan.listsProperty().get();
        SalesWindow days = window.get();
        if (takingOver || lists == null || days == null) {
            return;
        }
        List<SegmentList> known = days.equals(lists.request().window())
                ? chosen.stream()
                        .flatMap(segment -> lists.of(segment.id()).stream())
                        .toList()
                : List.of();
        latest++;
        if (known.size() == chosen.size()) {
            show(known);
        } else {
            drawUp(lists, days);
        }
    }

    private void drawUp(PlannedLists like, SalesWindow days) {
        Project project = desk.project().required();
        PreviewRequest request = new PreviewRequest(
                like.request().asOf(),
                days,
                chosen.stream().map(Segment::id).toList(),
                like.request().top(),
                like.request().newOnly(),
                like.request().tail());
        int turn = latest;
        working.set(true);
        desk.tasks()
                .run(
                        desk.messages().text("task.lists"),
                        progress -> work.preview(project, request, like.rules(), progress))
                .onEnd(() -> working.set(false))
                .onSuccess(lists -> {
                    if (turn == latest && Objects.equals(project, desk.project().current())) {
                        show(lists);
                    }
                });
    }

    private void show(List<SegmentList> lists) {
        files.setAll(lists.stream()
                .map(list -> new PromoFile(
                        list, export.place(list, NOWHERE).getFileName().toString()))
                .toList());
    }
}
