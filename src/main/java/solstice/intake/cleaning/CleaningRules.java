package solstice.intake.cleaning;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules of cleaning apply in a project.
 *
 * @param applied those that do; rules that cannot be switched are always among them
 */
public record CleaningRules(Set<CleaningRule> applied) {
    /** What applies where nobody has chosen. */
    public static final CleaningRules STANDARD = new CleaningRules(Arrays.stream(CleaningRule.values())
            .filter(CleaningRule::isStandard)
            .collect(Collectors.toSet()));

    public CleaningRules {
        EnumSet<CleaningRule> all = EnumSet.noneOf(CleaningRule.class);
        all.addAll(applied);
        Arrays.stream(CleaningRule.values())
                .filter(rule -> !rule.isSwitchable())
                .forEach(all::add);
        applied = Collections.unmodifiableSet(all);
    }

    public boolean apply(CleaningRule rule) {
        return applied.contains(rule);
    }

    /** The same rules with one switched, where it may be. */
    public CleaningRules with(CleaningRule rule, boolean on) {
        EnumSet<CleaningRule> changed = EnumSet.copyOf(applied);
        if (on) {
            changed.add(rule);
        } else {
            changed.remove(rule);
        }
        return new CleaningRules(changed);
    }

    /** Reads what {@link #toString} wrote; a rule that it does not name is off. */
    public static CleaningRules parse(String text) {
        Set<String> names = Set.of(text.split(","));
        return new CleaningRules(Arrays.stream(CleaningRule.values())
                .filter(rule -> names.contains(rule.name()))
                .collect(Collectors.toSet()));
    }

    /** The names of the rules that apply, with commas between. */
    @Override
    public String toString() {
        return applied.stream().map(CleaningRule::name).collect(Collectors.joining(","));
    }
}
