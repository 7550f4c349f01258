package solstice.workflow;

import java.nio.file.Path;
import solstice.store.Passphrase;
import solstice.store.ProjectFile;
import solstice.store.Rewriting;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Puts a project that is there under a passphrase, or takes the passphrase away. */
public final class ProtectProject {
    private final Path file;

    public ProtectProject(Path file) {
        this.file = file;
    }

    /**
     * Encrypts the project. The blocks that held it until now are given back to the disk, not wiped.
     *
     * @return false where it is encrypted already, and nothing is done
     * @throws SolsticeException when it cannot be changed; it is then as it was
     */
    public boolean encrypt(Passphrase passphrase) {
        requireProject();
        if (ProjectFile.isEncrypted(file)) {
            return false;
        }
        Rewriting.rewrite(file, null, passphrase);
        return true;
    }

    /**
     * Takes the encryption away.
     *
     * @return false where it is not encrypted, and nothing is done
     * @throws SolsticeException when the passphrase is another, or it cannot be changed; it is then as it was
     */
    public boolean decrypt(Passphrase passphrase) {
        requireProject();
        if (!ProjectFile.isEncrypted(file)) {
            return false;
        }
        Rewriting.rewrite(file, passphrase, null);
        return true;
    }

    private void requireProject() {
        if (!file.toFile().isFile()) {
            throw new SolsticeException(Problem.PROJECT_MISSING, file);
        }
    }
}
