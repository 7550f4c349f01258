package solstice.cli;

import picocli.CommandLine.Command;
import solstice.store.Passphrase;
import solstice.workflow.ProtectProject;

/** Takes the passphrase away from a project. */
@Command(name = "decrypt", mixinStandardHelpOptions = true, description = "Takes the passphrase away from a project.")
final class DecryptCommand extends ProtectionCommand {
    @Override
    String change(ProtectProject protection, Passphrase passphrase) {
        return protection.decrypt(passphrase) ? "is not encrypted any more." : "is not encrypted.";
    }
}
