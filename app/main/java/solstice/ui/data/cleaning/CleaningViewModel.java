package solstice.ui.data.cleaning;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import solstice.intake.cleaning.CleaningRule;
import solstice.ui.common.Desk;
import solstice.workflow.CleanSales;
import solstice.workflow.Project;
import solstice.workflow.RuleEffect;

/** The rules of cleaning with what each concerns; switched, they change what counts as demand, and no file is read. */
public final class CleaningViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<RuleEffect>> effects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean wanted;
    private boolean stale = true;

    public CleaningViewModel(Desk desk) {
        this.desk = desk;
        desk.project().salesRevisionProperty().subscribe(this::forget);
        desk.project().projectProperty().subscribe(open -> effects.set(List.of()));
    }

    // --- properties

    /** The rules in the order in which they are applied; none until they have been looked into. */
    public ReadOnlyObjectProperty<List<RuleEffect>> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Whether a switch is being carried out; no other can be thrown meanwhile. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    // --- commands

    /** Says whether someone is looking: only then are the rows gone through, and again after each import. */
    public void watch(boolean looking) {
        wanted = looking;
        if (wanted && stale && desk.project().hasSales()) {
            load();
        }
    }

    /** Has a rule apply, or apply no more; all or, when cancelled or failed, nothing. */
    public void turn(CleaningRule rule, boolean on) {
        Project project = desk.project().required();
        List<RuleEffect> before = effects.get();
        working.set(true);
        desk.tasks()
                .run(
                        desk.messages().text("task.cleaning"),
                        progress ->
                                new CleanSales(project).apply(project.rules().with(rule, on), progress))
                .onEnd(() -> working.set(false))
                .onSuccess(after -> {
                    effects.set(after);
                    desk.project().salesChanged();
                })
                .onCancelled(() -> showAgain(before))
                .onFailure(failure -> {
                    showAgain(before);
                    desk.dialogs().error(failure);
                });
    }

    /** The switches stand as the rules do, whatever was thrown. */
    private void showAgain(List<RuleEffect> before) {
        effects.set(List.of());
        effects.set(before);
    }

    private void forget() {
        stale = true;
        watch(wanted);
    }

    private void load() {
        Project project = desk.project().required();
        stale = false;
        desk.tasks()
                .run(desk.messages().text("task.rules"), progress -> new CleanSales(project).effects())
                .onSuccess(found -> {
                    if (project == desk.project().current()) {
                        effects.set(found);
                    }
                });
    }
}
