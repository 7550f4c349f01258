package solstice.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import solstice.store.Passphrase;

/** Questions as windows of the system; failures and notices go to surfaces inside the window. */
public final class FxDialogs implements Dialogs {
    private final Supplier<@Nullable Window> owner;
    private final Messages messages;
    private final ProblemSurface problems;
    private final Consumer<String> notices;

    /**
     * Asks over a window, and tells through the surfaces given.
     *
     * @param owner the window that questions belong to, asked for at each question
     * @param notices shows a passing notice
     */
    public FxDialogs(
            Supplier<@Nullable Window> owner, Messages messages, ProblemSurface problems, Consumer<String> notices) {
        this.owner = owner;
        this.messages = messages;
        this.problems = problems;
        this.notices = notices;
    }

    @Override
    public boolean confirm(String question, String consequence) {
        ButtonType yes = new ButtonType(messages.text("dialog.yes"), ButtonData.OK_DONE);
        ButtonType no = new ButtonType(messages.text("dialog.no"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, consequence, yes, no);
        alert.initOwner(owner.get());
        alert.setHeaderText(question);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public List<Path> openFiles(FileKind kind) {
        List<File> chosen = chooser(kind).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.name("dialog.files", kind), kind.patterns()));
        return chooser;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner.get()))
                .map(File::toPath);
    }

    @Override
    public Optional<Passphrase> passphrase(String question, String consequence, boolean anew) {
        PassphrasePane pane = new PassphrasePane(messages, consequence, anew);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setDialogPane(pane);
        dialog.setHeaderText(question);
        return dialog.showAndWait()
                .filter(pressed -> pressed.getButtonData() == ButtonData.OK_DONE)
                .map(pressed -> new Passphrase(pane.letters()));
    }

    @Override
    public void error(Throwable failure) {
        problems.show(failure);
    }

    @Override
    public void notify(String text) {
        notices.accept(text);
    }
}
