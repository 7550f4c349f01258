package solstice.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import solstice.store.Passphrase;
import solstice.workflow.ProtectProject;

/** Puts a project under a passphrase. */
@Command(name = "encrypt", mixinStandardHelpOptions = true, description = "Puts a project under a passphrase.")
final class EncryptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Override
    public Integer call() {
        try (Passphrase passphrase = project.passphrase()) {
            boolean done = new ProtectProject(project.file()).encrypt(passphrase);
            String what =
                    done ? "is encrypted now; without the passphrase nobody can read it." : "is encrypted already.";
            spec.commandLine().getOut().println(project.file().getFileName() + " " + what);
        }
        return 0;
    }
}
