package solstice.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.workflow.Project;

/**
 * A command that asks something of a project and prints the answer, in words or as JSON.
 *
 * @param <T> the answer
 */
abstract class ProjectQuestion<T> implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    /** Finds the answer. */
    abstract T ask(Project open);

    /** The answer in words, without a line's end; empty where there is nothing to say. */
    abstract String words(T answer);

    final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Integer call() {
        try (Project open = project.open()) {
            T answer = ask(open);
            String words = json ? Json.of(answer) : words(answer);
            if (!words.isEmpty()) {
                spec.commandLine().getOut().println(words);
            }
        }
        return 0;
    }
}
