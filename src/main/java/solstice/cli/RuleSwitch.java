package solstice.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;

/**
 * A rule of cleaning that was switched on the command line, as in {@code RETURNS=off}.
 *
 * @param rule the rule
 * @param on whether it shall apply
 */
record RuleSwitch(CleaningRule rule, boolean on) {

    /**
     * Reads switches.
     *
     * @throws ParameterException at the first that names no rule that can be switched, or neither on nor off
     */
    static List<RuleSwitch> all(List<String> texts, CommandLine line) {
        return texts.stream()
                .map(text -> Arrays.stream(CleaningRule.values())
                        .filter(CleaningRule::isSwitchable)
                        .flatMap(rule -> List.of(new RuleSwitch(rule, true), new RuleSwitch(rule, false)).stream())
                        .filter(known -> known.toString().equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> new ParameterException(line, complaint(text))))
                .toList();
    }

    /** The rules with these thrown, one after the other. */
    static CleaningRules throwAll(List<RuleSwitch> switches, CleaningRules before) {
        CleaningRules rules = before;
        for (RuleSwitch each : switches) {
            rules = rules.with(each.rule, each.on);
        }
        return rules;
    }

    private static String complaint(String text) {
        List<CleaningRule> names = Arrays.stream(CleaningRule.values())
                .filter(CleaningRule::isSwitchable)
                .toList();
        return String.format(Locale.ROOT, "No switch of a rule: %s. Wanted: RULE=on or RULE=off of %s.", text, names);
    }

    @Override
    public String toString() {
        return rule + (on ? "=on" : "=off");
    }
}
