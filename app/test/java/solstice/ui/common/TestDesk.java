package solstice.ui.common;

import javafx.beans.property.SimpleObjectProperty;
import solstice.workflow.DescribeProject;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;

/** A desk for tests: work is done at once, questions are answered as scripted. */
public final class TestDesk {
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Messages messages = new Messages(Language.ENGLISH);
    private final OpenProject project = new OpenProject(tasks, messages, this::describe);
    private final Desk desk = new Desk(project, tasks, dialogs, messages, new Navigation());

    private boolean modelPretended;

    private ProjectSummary describe(Project open) {
        ProjectSummary found = new DescribeProject(open).run();
        return new ProjectSummary(
                found.rowsKept(),
                found.productSales(),
                found.products(),
                found.customers(),
                found.countries(),
                found.families(),
                found.segments(),
                found.firstDay(),
                found.lastDay(),
                found.revenue(),
                found.weatherDays(),
                found.weatherFilled(),
                found.events(),
                modelPretended ? 1 : found.models(),
                found.listed(),
                found.described(),
                found.answers());
    }

    /** Lets projects look as if a model had been trained. */
    public TestDesk pretendModel() {
        modelPretended = true;
        return this;
    }

    public Desk desk() {
        return desk;
    }

    public DirectTaskRunner tasks() {
        return tasks;
    }

    public ScriptedDialogs dialogs() {
        return dialogs;
    }

    public Look look() {
        return new Look(messages, new SimpleObjectProperty<>(Theme.LIGHT));
    }

    /** Opens a project on the desk. */
    public TestDesk with(Project opened) {
        project.open(opened);
        return this;
    }
}
