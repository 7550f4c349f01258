package solstice.workflow;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.retail.Almanac;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.store.SalesLoad;
import solstice.task.Progress;

/** Says what cleaning does to a project's rows, and has it done otherwise: no file need be read again. */
public final class CleanSales {
    private final Project project;

    public CleanSales(Project project) {
        this.project = project;
    }

    /** Every rule, in the order in which they are applied, with what it concerns. */
    public List<RuleEffect> effects() {
        return effects(project.rules(), project.file().sales().concerned(), project.history(), project.almanac());
    }

    /** The same of rows wherever they are: {@code byRows} is what rows and files alone tell of. */
    static List<RuleEffect> effects(
            CleaningRules rules, Map<CleaningRule, Long> byRows, SalesHistory history, Almanac almanac) {
        Map<CleaningRule, Long> concerned = new EnumMap<>(byRows);
        if (!history.isEmpty()) {
            concerned.put(CleaningRule.MISSING_WEATHER, daysWithoutWeather(history, almanac));
            SalesCalendar weeks = SalesCalendar.of(history, Step.WEEK);
            concerned.put(
                    CleaningRule.MISSING_WEEKS,
                    (long) weeks.closed().size() + weeks.partial().size());
        }
        return Arrays.stream(CleaningRule.values())
                .map(rule -> new RuleEffect(rule, rules.apply(rule), concerned.getOrDefault(rule, 0L)))
                .toList();
    }

    /**
     * Has exactly these rules apply, and brings all that follows from the rows up to date.
     *
     * @throws solstice.task.CancelledException when cancelled; the project is then as it was
     */
    public List<RuleEffect> apply(CleaningRules rules, Progress progress) {
        project.requireWritable();
        try (SalesLoad load = project.file().beginLoad()) {
            load.apply(rules);
            SalesHistory history = load.history();
            Stocktaking.take(load, history, progress);
            List<RuleEffect> effects = effects(load.rules(), load.concerned(), history, load.almanac());
            load.commit();
            project.refresh(history);
            return effects;
        }
    }

    private static long daysWithoutWeather(SalesHistory history, Almanac almanac) {
        SalesWindow span = new SalesWindow(history.firstDay(), history.lastDay());
        return almanac.weather().isEmpty()
                ? 0
                : WeatherCover.of(almanac, Optional.of(span)).missing();
    }
}
