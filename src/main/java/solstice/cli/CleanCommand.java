package solstice.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
final class CleanCommand extends ProjectQuestion<List<RuleEffect>> {
    @Option(
            names = "--on",
            arity = "1..*",
            paramLabel = "RULE",
            description = "Have these apply: ${COMPLETION-CANDIDATES}.")
    private List<CleaningRule> on = List.of();

    @Option(names = "--off", arity = "1..*", paramLabel = "RULE", description = "Have these apply no more.")
    private List<CleaningRule> off = List.of();

    @Override
    List<RuleEffect> ask(Project open) {
        CleanSales clean = new CleanSales(open);
        return on.isEmpty() && off.isEmpty() ? clean.effects() : switched(clean, open.rules());
    }

    private List<RuleEffect> switched(CleanSales clean, CleaningRules before) {
        CleaningRules rules = before;
        for (CleaningRule rule : on) {
            rules = rules.with(rule, true);
        }
        for (CleaningRule rule : off) {
            rules = rules.with(rule, false);
        }
        try (TerminalProgress progress =
                new TerminalProgress(spec().commandLine().getErr())) {
            return clean.apply(rules, progress);
        }
    }

    @Override
    String words(List<RuleEffect> effects) {
        return effects.stream().map(CleanCommand::line).collect(Collectors.joining(System.lineSeparator()));
    }

    static String line(RuleEffect effect) {
        return String.format(
                Locale.ROOT,
                "%-3s  %-18s %,11d%s",
                effect.applies() ? "on" : "off",
                effect.rule(),
                effect.concerned(),
                effect.rule().isSwitchable() ? "" : "  (always)");
    }
}
