package solstice.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import solstice.store.Passphrase;
import solstice.workflow.ProtectProject;

/** A command that needs a project's passphrase and changes how the project is kept. */
abstract class ProtectionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    /** Does it; tells what the project now is, as in "is encrypted now." */
    abstract String change(ProtectProject protection, Passphrase passphrase);

    @Override
    public final Integer call() {
        try (Passphrase passphrase = project.passphrase()) {
            String now = change(new ProtectProject(project.file()), passphrase);
            spec.commandLine().getOut().println(project.file().getFileName() + " " + now);
        }
        return 0;
    }
}
