package solstice.ui.data.catalogue;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import solstice.ui.common.Desk;
import solstice.workflow.Project;

/** Everything the shop sells, with what it sold, narrowed to what was typed. */
public final class CatalogueViewModel {
    private final Desk desk;
    private final ObservableList<CatalogueRow> all = FXCollections.observableArrayList();
    private final FilteredList<CatalogueRow> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");

    public CatalogueViewModel(Desk desk) {
        this.desk = desk;
        filter.subscribe(typed -> shown.setPredicate(typed.isBlank() ? null : row -> row.matches(typed)));
        desk.project().salesRevisionProperty().subscribe(this::load);
    }

    // --- properties

    /** What to look for in code, title and family. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The products that match, in no order of their own. */
    public ObservableList<CatalogueRow> rows() {
        return shown;
    }

    /** How many products there are, shown or not. */
    public int size() {
        return all.size();
    }

    private void load() {
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.catalogue"), progress -> CatalogueRow.of(project, progress))
                .onSuccess(all::setAll);
    }
}
