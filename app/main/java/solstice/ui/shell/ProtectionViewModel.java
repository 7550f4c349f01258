package solstice.ui.shell;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import solstice.store.Passphrase;
import solstice.task.SolsticeException;
import solstice.ui.common.Desk;
import solstice.workflow.Project;
import solstice.workflow.ProtectProject;

/** Puts the open project under a passphrase, or takes the passphrase away. */
public final class ProtectionViewModel {
    private final Desk desk;
    private final ReadOnlyBooleanWrapper encrypted = new ReadOnlyBooleanWrapper();
    private final BooleanBinding possible;

    public ProtectionViewModel(Desk desk) {
        this.desk = desk;
        desk.project()
                .projectProperty()
                .subscribe(open -> encrypted.set(open != null && Project.isEncrypted(open.path())));
        possible = desk.project()
                .projectProperty()
                .isNotNull()
                .and(Bindings.isEmpty(desk.tasks().running()));
    }

    // --- properties

    /** Whether the project that is open has a passphrase. */
    public ReadOnlyBooleanProperty encryptedProperty() {
        return encrypted.getReadOnlyProperty();
    }

    /** Whether a project is open and nothing works on it: while its file is written anew, nothing can. */
    public BooleanBinding possibleProperty() {
        return possible;
    }

    // --- commands

    /** Asks for a new passphrase, and encrypts the project with it. */
    public void encrypt() {
        if (!isWritable()) {
            return;
        }
        Path file = desk.project().required().path();
        desk.dialogs()
                .passphrase(
                        desk.messages().text("protection.encrypt.question", file.getFileName()),
                        desk.messages().text("protection.encrypt.about"),
                        true)
                .ifPresent(words -> rewrite(file, words, true));
    }

    /** Asks for the passphrase, and takes the encryption away; with another one, the project stays open as it is. */
    public void decrypt() {
        if (!isWritable()) {
            return;
        }
        Path file = desk.project().required().path();
        desk.dialogs()
                .passphrase(
                        desk.messages().text("protection.decrypt.question", file.getFileName()),
                        desk.messages().text("protection.decrypt.about"),
                        false)
                .ifPresent(words -> decrypt(file, words));
    }

    private void decrypt(Path file, Passphrase words) {
        desk.tasks()
                .run(desk.messages().text("task.passphrase"), progress -> {
                    Project.open(file, words).close(); // a copy for reading: the words are right
                    return words;
                })
                .onFailure(wrong -> {
                    words.close();
                    desk.dialogs().error(wrong);
                })
                .onCancelled(words::close)
                .onSuccess(right -> rewrite(file, right, false));
    }

    private boolean isWritable() {
        try {
            desk.project().required().requireWritable();
            return true;
        } catch (SolsticeException readOnly) {
            desk.dialogs().error(readOnly);
            return false;
        }
    }

    private void rewrite(Path file, Passphrase words, boolean encrypt) {
        desk.project().leave();
        desk.tasks()
                .run(desk.messages().text("task.rewrite"), progress -> rewritten(file, words, encrypt))
                .onSuccess(done -> {
                    desk.project().open(done.project());
                    if (done.failure() == null) {
                        String now = encrypt ? "protection.encrypted" : "protection.decrypted";
                        desk.dialogs().notify(desk.messages().text(now, file.getFileName()));
                    } else {
                        desk.dialogs().error(done.failure());
                    }
                });
    }

    /** Whatever happens to the file, it opens with these words: a project without a passphrase does with any. */
    private static Rewritten rewritten(Path file, Passphrase words, boolean encrypt) {
        try (words) {
            ProtectProject protect = new ProtectProject(file);
            @Nullable SolsticeException failure = null;
            try {
                if (encrypt) {
                    protect.encrypt(words);
                } else {
                    protect.decrypt(words);
                }
            } catch (SolsticeException failed) {
                failure = failed;
            }
            return new Rewritten(Project.open(file, words), failure);
        }
    }

    private record Rewritten(Project project, @Nullable SolsticeException failure) {}
}
