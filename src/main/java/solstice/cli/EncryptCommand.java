package solstice.cli;

import picocli.CommandLine.Command;
import solstice.store.Passphrase;
import solstice.workflow.ProtectProject;

/** Puts a project under a passphrase. */
@Command(name = "encrypt", mixinStandardHelpOptions = true, description = "Puts a project under a passphrase.")
final class EncryptCommand extends ProtectionCommand {
    @Override
    String change(ProtectProject protection, Passphrase passphrase) {
        return protection.encrypt(passphrase)
                ? "is encrypted now; without the passphrase nobody can read it."
                : "is encrypted already.";
    }
}
