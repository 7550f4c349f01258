package solstice.ui.data.incoming;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import solstice.intake.almanac.WeatherMapping;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.task.SolsticeException;
import solstice.ui.common.Desk;
import solstice.ui.common.RunningTask;
import solstice.workflow.AlmanacReport.WeatherReport;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.Project;
import solstice.workflow.RuleEffect;

/** How the files chosen will be taken in: what cleaning will do to them, rule by rule, and what else can be chosen. */
public final class AheadViewModel {
    private static final String COUNT = "task.counting";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<RuleEffect>> effects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper();
    private final BooleanProperty pseudonyms = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<WeatherMapping> weather = new ReadOnlyObjectWrapper<>(WeatherMapping.NONE);
    private final ReadOnlyObjectWrapper<@Nullable List<WeatherReport>> found = new ReadOnlyObjectWrapper<>();
    private CleaningRules rules = CleaningRules.STANDARD;
    private boolean switched;
    private @Nullable ImportRequest wanted;
    private @Nullable ImportRequest underWay;
    private @Nullable Runnable afterwards;

    AheadViewModel(Desk desk) {
        this.desk = desk;
    }

    // --- properties

    /** The rules in the order in which they are applied, each with what it will concern once that has been counted. */
    public ReadOnlyObjectProperty<List<RuleEffect>> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Whether the rows have been counted. */
    public ReadOnlyBooleanProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** Whether customers get other names on their way in. */
    public BooleanProperty pseudonymsProperty() {
        return pseudonyms;
    }

    /** What the person said about the weather files; the rest is found out. */
    public ReadOnlyObjectProperty<WeatherMapping> weatherProperty() {
        return weather.getReadOnlyProperty();
    }

    /** What was found in each weather file; none before the count or where one is not understood, null without any. */
    public ReadOnlyObjectProperty<@Nullable List<WeatherReport>> weatherFoundProperty() {
        return found.getReadOnlyProperty();
    }

    // --- commands

    /** Says what a column of the weather holds, or its units, and counts anew. */
    public void say(WeatherMapping said) {
        if (!said.equals(weather.get())) {
            weather.set(said);
            if (wanted != null) {
                count(wanted);
            }
        }
    }

    /** Has a rule apply from the import on, or apply no more. */
    public void turn(CleaningRule rule, boolean on) {
        if (rules.apply(rule) == on) {
            return;
        }
        rules = rules.with(rule, on);
        switched = true;
        effects.set(effects.get().stream()
                .map(effect -> new RuleEffect(effect.rule(), rules.apply(effect.rule()), effect.concerned()))
                .toList());
        if (rule == CleaningRule.REPEATS && wanted != null) {
            count(wanted); // it alone decides which rows there are
        }
    }

    /** The import with what was chosen here. */
    ImportRequest choose(ImportRequest request) {
        ImportRequest told = request.weatherBy(weather.get());
        ImportRequest cleaned = switched ? told.cleanedBy(rules) : told;
        return pseudonyms.get() ? cleaned.pseudonymised() : cleaned;
    }

    /** Counts what cleaning will do in an import, in the background; a count under way is given up for it. */
    void count(ImportRequest request) {
        if (!switched) {
            rules = desk.project().required().rules();
        }
        wanted = request;
        counted.set(false);
        found.set(request.weather().isEmpty() ? null : List.of());
        effects.set(Arrays.stream(CleaningRule.values())
                .map(rule -> new RuleEffect(rule, rules.apply(rule), 0))
                .toList());
        whenFree(() -> begin(request));
    }

    private void begin(ImportRequest request) {
        Project project = desk.project().required();
        ImportRequest dry = choose(request).countedOnly();
        underWay = request;
        desk.tasks()
                .run(desk.messages().text(COUNT), progress -> new ImportSales(project).run(dry, progress))
                .onEnd(() -> underWay = null)
                .onSuccess(report -> {
                    show(request, report);
                    proceed();
                })
                .onCancelled(this::proceed)
                .onFailure(failure -> {
                    proceed();
                    if (!(failure instanceof SolsticeException)) {
                        throw new IllegalStateException(failure);
                    } // what is wrong with the files is told when they are imported
                });
    }

    private void show(ImportRequest request, ImportReport report) {
        if (!request.equals(wanted)) {
            return;
        }
        if (!request.weather().isEmpty()) {
            found.set(report.almanac().weather());
        }
        if (!report.cleaning().isEmpty()) {
            effects.set(report.cleaning().stream()
                    .map(effect -> new RuleEffect(effect.rule(), rules.apply(effect.rule()), effect.concerned()))
                    .toList());
            counted.set(true);
        }
    }

    private void proceed() {
        Runnable next = afterwards;
        afterwards = null;
        if (next != null) {
            next.run();
        }
    }

    /** Does something as soon as nothing is being counted; a count under way is given up. */
    void whenFree(Runnable next) {
        if (underWay == null) {
            next.run();
            return;
        }
        afterwards = next;
        String label = desk.messages().text(COUNT);
        desk.tasks().running().stream()
                .filter(task -> task.label().equals(label))
                .forEach(RunningTask::cancel);
    }

    /** Forgets what was chosen. */
    void forget() {
        wanted = null;
        switched = false;
        pseudonyms.set(false);
        weather.set(WeatherMapping.NONE);
        found.set(null);
        counted.set(false);
        effects.set(List.of());
        whenFree(() -> {});
    }
}
