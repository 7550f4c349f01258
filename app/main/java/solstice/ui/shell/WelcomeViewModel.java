package solstice.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.store.Passphrase;
import solstice.task.Progress;
import solstice.ui.common.Desk;
import solstice.ui.common.Dialogs.FileKind;
import solstice.ui.common.Settings;
import solstice.ui.common.Step;
import solstice.workflow.ImportSales;
import solstice.workflow.Project;

/** Opening a project: the sample shop, a new one, one from disk, or one of the latest. */
public final class WelcomeViewModel {
    private static final String ENDING = ".solstice";

    private final Desk desk;
    private final Settings settings;
    private final SampleProject sample;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    public WelcomeViewModel(Desk desk, Settings settings, SampleProject sample) {
        this.desk = desk;
        this.settings = settings;
        this.sample = sample;
        recent.setAll(settings.recentProjects());
    }

    // --- properties

    /** Whether a project is being opened; nothing else can be opened meanwhile. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** Projects opened before and still there, latest first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    // --- commands

    /** Opens the sample shop, importing it first where that has not been done. */
    public void openSample() {
        open(sample.file(), "task.open.sample", (project, progress) -> {
            if (project.history().isEmpty()) {
                new ImportSales(project).run(sample.files().get(), progress);
            }
        });
    }

    /** Asks for a place and makes an empty project there. */
    public void create() {
        desk.dialogs()
                .saveFile(FileKind.PROJECT, "shop" + ENDING)
                .map(WelcomeViewModel::withEnding)
                .ifPresent(this::open);
    }

    /** Asks for a project file and opens it. */
    public void choose() {
        List<Path> files = desk.dialogs().openFiles(FileKind.PROJECT);
        if (!files.isEmpty()) {
            open(files.get(0));
        }
    }

    public void open(Path file) {
        open(file, "task.open", (project, progress) -> {});
    }

    /** Opens the project at hand anew, to change it or to see what has become of it meanwhile. */
    public void reopen() {
        start(desk.project().required().path(), "task.open", (project, progress) -> {});
    }

    /** Opens the project worked on last; without one, the sample shop. */
    public void openLast() {
        recent.stream().findFirst().ifPresentOrElse(this::open, this::openSample);
    }

    private void open(Path file, String label, Filling filling) {
        Project current = desk.project().current();
        if (current != null && current.path().equals(file)) {
            desk.navigation().go(Step.DATA);
            return;
        }
        start(file, label, filling);
    }

    private void start(Path file, String label, Filling filling) {
        if (!Project.isEncrypted(file)) {
            start(file, null, label, filling);
            return;
        }
        String question = desk.messages().text("welcome.passphrase", file.getFileName());
        desk.dialogs()
                .passphrase(question, desk.messages().text("welcome.passphrase.about"), false)
                .ifPresent(words -> start(file, words, label, filling));
    }

    private void start(Path file, @Nullable Passphrase words, String label, Filling filling) {
        opening.set(true);
        desk.tasks()
                .run(desk.messages().text(label), progress -> {
                    try (Passphrase given = words) {
                        return opened(Project.openOrCreate(file, given), filling, progress);
                    }
                })
                .onEnd(() -> opening.set(false))
                .onSuccess(this::show);
    }

    private static Project opened(Project project, Filling filling, Progress progress) {
        try {
            filling.fill(project, progress);
            return project;
        } catch (RuntimeException failure) {
            project.close();
            throw failure;
        }
    }

    private void show(Project project) {
        settings.rememberProject(project.path());
        recent.setAll(settings.recentProjects());
        desk.project().open(project);
        desk.navigation().go(Step.DATA);
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Project project, Progress progress);
    }
}
