package solstice.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import solstice.store.Passphrase;
import solstice.workflow.ProtectProject;

/** Takes the passphrase away from a project. */
@Command(name = "decrypt", mixinStandardHelpOptions = true, description = "Takes the passphrase away from a project.")
final class DecryptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Override
    public Integer call() {
        try (Passphrase passphrase = project.passphrase()) {
            boolean done = new ProtectProject(project.file()).decrypt(passphrase);
            String what = done ? "is not encrypted any more." : "is not encrypted.";
            spec.commandLine().getOut().println(project.file().getFileName() + " " + what);
        }
        return 0;
    }
}
