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
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.task.SolsticeException;
import solstice.ui.common.Desk;
import solstice.ui.common.RunningTask;
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

    // --- commands

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
        ImportRequest cleaned = switched ? request.cleanedBy(rules) : request;
        return pseudonyms.get() ? cleaned.pseudonymised() : cleaned;
    }

    /** Counts what cleaning will do in an import, in the background; a count under way is given up for it. */
    void count(ImportRequest request) {
        if (!switched) {
            rules = desk.project().required().rules();
        }
        wanted = request;
        counted.set(false);
        effects.set(Arrays.stream(CleaningRule.values())
                .map(rule -> new RuleEffect(rule, rules.apply(rule), 0))
                .toList());
        whenFree(() -> begin(request));
    }

    private void begin(ImportRequest request) {
        Project project = desk.project().required();
        ImportRequest dry = choose(request).with(request.mapping(), request.weatherMapping(), true);
        underWay = request;
        desk.tasks()
                .run(
                        desk.messages().text(COUNT),
                        progress -> new ImportSales(project).run(dry, progress).cleaning())
                .onEnd(() -> underWay = null)
                .onSuccess(found -> {
                    show(request, found);
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

    private void show(ImportRequest request, List<RuleEffect> found) {
        if (request.equals(wanted) && !found.isEmpty()) {
            effects.set(found.stream()
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
        counted.set(false);
        effects.set(List.of());
        whenFree(() -> {});
    }
}
