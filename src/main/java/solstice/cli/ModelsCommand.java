package solstice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import solstice.recommender.ModelCard;
import solstice.workflow.Project;
import solstice.workflow.models.CompareModels;
import solstice.workflow.models.ImportedModel;
import solstice.workflow.models.KeepModels;
import solstice.workflow.models.ModelComparison;
import solstice.workflow.models.ModelVersion;

/** Keeps the models of a project in order. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Lists a project's models, compares them, chooses, deletes, exports and imports them.",
        subcommands = {
            ModelsCommand.Listing.class,
            ModelsCommand.Compare.class,
            ModelsCommand.Restore.class,
            ModelsCommand.Delete.class,
            ModelsCommand.Undelete.class,
            ModelsCommand.Export.class,
            ModelsCommand.Import.class
        })
final class ModelsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What about the models: list, compare, restore, ...?");
    }

    /** All models. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the models, the newest first.")
    static final class Listing extends ProjectQuestion<List<ModelVersion>> {
        @Override
        List<ModelVersion> ask(Project open) {
            return new KeepModels(open).list();
        }

        @Override
        String words(List<ModelVersion> models) {
            return models.stream()
                    .map(model -> (model.current() ? "* " : "  ") + TrainCommand.words(model.card()))
                    .collect(Collectors.joining(System.lineSeparator()));
        }
    }

    /** Two models side by side. */
    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = "Sets two models side by side, and finds how much their lists differ.")
    static final class Compare extends ProjectQuestion<ModelComparison> {
        @Parameters(index = "0", paramLabel = "ID", description = "One model.")
        private long one;

        @Parameters(index = "1", paramLabel = "ID", description = "The other.")
        private long other;

        @Override
        ModelComparison ask(Project open) {
            try (TerminalProgress progress =
                    new TerminalProgress(spec().commandLine().getErr())) {
                return new CompareModels(open).run(one, other, progress);
            }
        }

        @Override
        String words(ModelComparison found) {
            return ModelWords.of(found);
        }
    }

    /** Something done to one model. */
    abstract static class OfOne extends ProjectQuestion<ModelCard> {
        @Parameters(index = "0", paramLabel = "ID", description = "The model's number.")
        private long id;

        /** Does it, and gives the model's card. */
        abstract ModelCard act(KeepModels models, long model);

        abstract String done();

        @Override
        final ModelCard ask(Project open) {
            return act(new KeepModels(open), id);
        }

        @Override
        final String words(ModelCard card) {
            return String.format(Locale.ROOT, done(), card.id(), card.asOf());
        }
    }

    /** An older model is to be used again. */
    @Command(name = "restore", mixinStandardHelpOptions = true, description = "Makes a model the one that is used.")
    static final class Restore extends OfOne {
        @Override
        ModelCard act(KeepModels models, long model) {
            models.restore(model);
            return models.card(model);
        }

        @Override
        String done() {
            return "model %d as of %s is used from now on";
        }
    }

    /** A model is no longer wanted. */
    @Command(
            name = "delete",
            mixinStandardHelpOptions = true,
            description = "Takes a model away; for thirty days undelete brings it back.")
    static final class Delete extends OfOne {
        @Override
        ModelCard act(KeepModels models, long model) {
            ModelCard card = models.card(model);
            models.delete(model);
            return card;
        }

        @Override
        String done() {
            return "model %1$d as of %2$s deleted; models undelete %1$d brings it back";
        }
    }

    /** A deleted model is wanted after all. */
    @Command(name = "undelete", mixinStandardHelpOptions = true, description = "Brings back a deleted model.")
    static final class Undelete extends OfOne {
        @Override
        ModelCard act(KeepModels models, long model) {
            models.undelete(model);
            return models.card(model);
        }

        @Override
        String done() {
            return "model %d as of %s is back";
        }
    }

    /** A model goes into a file. */
    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a model with its card to a file.")
    static final class Export extends OfOne {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
        private Path out;

        @Override
        ModelCard act(KeepModels models, long model) {
            models.exportTo(model, out);
            return models.card(model);
        }

        @Override
        String done() {
            return "model %d as of %s written to " + out.toString().replace("%", "%%");
        }
    }

    /** A model comes in from a file. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Takes in a model from a file, beside the one that is used.")
    static final class Import implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private ProjectOption project;

        @Parameters(index = "0", paramLabel = "FILE", description = "What export wrote.")
        private Path file;

        @Option(names = "--json", description = "Print the result as JSON.")
        private boolean json;

        @Override
        public Integer call() {
            try (Project open = project.open()) {
                ImportedModel model = new KeepModels(open).importFrom(file);
                if (!model.sameSales()) {
                    spec.commandLine().getErr().println(ModelWords.warning(model));
                }
                spec.commandLine().getOut().println(json ? Json.of(model) : TrainCommand.words(model.card()));
            }
            return 0;
        }
    }
}
