package solstice.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.workflow.CleanSales;
import solstice.workflow.Project;
import solstice.workflow.RuleEffect;

/** Shows and switches the rules of cleaning. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Lists what cleaning does to the rows of a project, and switches its rules.")
final class CleanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(
            names = "--on",
            arity = "1..*",
            paramLabel = "RULE",
            description = "Have these apply: ${COMPLETION-CANDIDATES}.")
    private List<CleaningRule> on = List.of();

    @Option(names = "--off", arity = "1..*", paramLabel = "RULE", description = "Have these apply no more.")
    private List<CleaningRule> off = List.of();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Project open = project.open()) {
            List<RuleEffect> effects = run(new CleanSales(open), open.rules());
            spec.commandLine().getOut().println(json ? Json.of(effects) : words(effects));
        }
        return 0;
    }

    private List<RuleEffect> run(CleanSales clean, CleaningRules before) {
        if (on.isEmpty() && off.isEmpty()) {
            return clean.effects();
        }
        CleaningRules rules = before;
        for (CleaningRule rule : on) {
            rules = rules.with(rule, true);
        }
        for (CleaningRule rule : off) {
            rules = rules.with(rule, false);
        }
        try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
            return clean.apply(rules, progress);
        }
    }

    static String words(List<RuleEffect> effects) {
        return effects.stream()
                .map(effect -> String.format(
                        Locale.ROOT,
                        "%-3s  %-18s %,11d%s",
                        effect.applies() ? "on" : "off",
                        effect.rule(),
                        effect.concerned(),
                        effect.rule().isSwitchable() ? "" : "  (always)"))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
