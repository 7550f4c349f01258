package solstice.workflow;

import solstice.intake.cleaning.CleaningRule;

/**
 * A rule of cleaning in a project.
 *
 * @param rule which
 * @param applies whether it does
 * @param concerned rows it is about, whether it applies or not; products for varying titles, days for missing weather,
 *     weeks for missing weeks
 */
public record RuleEffect(CleaningRule rule, boolean applies, long concerned) {}
