package solstice.ui.data.catalogue;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;

/** The catalogue as a table that can be narrowed, sorted and copied. */
public final class CatalogueView extends Screen {
    private final CatalogueViewModel model;
    private final Look look;

    @FXML
    private TextField filter;

    @FXML
    private Label count;

    @FXML
    private TableView<CatalogueRow> table;

    public CatalogueView(CatalogueViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        Formats formats = look.formats();
        filter.textProperty().bindBidirectional(model.filterProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> look.messages()
                                .text("data.catalogue.count", model.rows().size(), model.size()),
                        model.rows()));
        TableColumn<CatalogueRow, Number> revenue =
                Columns.number(word("revenue"), 136, CatalogueRow::revenue, value -> formats.decimal(value, 2));
        table.getColumns()
                .add(Columns.text(word("code"), 104, row -> row.product().code(), Comparator.naturalOrder()));
        table.getColumns()
                .add(Columns.text(word("title"), 352, row -> row.product().title(), formats.byName()));
        table.getColumns()
                .add(Columns.text(word("family"), 184, row -> row.product().family(), formats.byName()));
        table.getColumns().add(Columns.number(word("units"), 112, CatalogueRow::units, formats::whole));
        table.getColumns().add(revenue);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        SortedList<CatalogueRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        revenue.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(revenue);
        TableCopy.install(table, look.messages().text("table.copy"));
        tie(() -> filter.textProperty().unbindBidirectional(model.filterProperty()));
    }

    private String word(String column) {
        return look.messages().name("data.catalogue", column);
    }
}
