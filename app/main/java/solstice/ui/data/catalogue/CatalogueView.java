package solstice.ui.data.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.Names;
import solstice.ui.common.control.TableCopy;
import solstice.ui.data.catalogue.CatalogueViewModel.Life;

/** The catalogue as a table that can be narrowed, sorted and copied. */
public final class CatalogueView extends Screen {
    private static final int FACTS_AT = 3;

    private final CatalogueViewModel model;
    private final Look look;
    private final Map<TableColumn<CatalogueRow, ?>, Comparator<CatalogueRow>> orders = new LinkedHashMap<>();

    private final List<TableColumn<CatalogueRow, ?>> facts = new ArrayList<>();

    @FXML
    private TextField filter;

    @FXML
    private ChoiceBox<Life> life;

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
        filter.textProperty().bindBidirectional(model.filterProperty());
        tie(() -> filter.textProperty().unbindBidirectional(model.filterProperty()));
        life.getItems().setAll(Life.values());
        life.valueProperty().bindBidirectional(model.lifeProperty());
        tie(() -> life.valueProperty().unbindBidirectional(model.lifeProperty()));
        life.setConverter(Names.of(which -> look.messages().name("data.catalogue.life", which)));
        count.textProperty().bind(Bindings.createStringBinding(this::counted, model.rows()));
        columns();
        table.getColumns().addAll(orders.keySet());
        TableColumn<CatalogueRow, ?> revenue = table.getColumns().get(6);
        factColumns();
        follow(model.listedProperty(), this::showFacts);
        table.setItems(model.rows());
        table.setSortPolicy(sorted -> sort());
        revenue.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(revenue);
        TableCopy.install(table, look.messages().text("table.copy"));
    }

    private void columns() {
        Formats formats = look.formats();
        Comparator<String> shown = Comparator.naturalOrder();
        orders.put(
                Columns.text(word("code"), 96, row -> row.product().code(), shown),
                Comparator.comparingInt(row -> row.place().code()));
        orders.put(
                Columns.text(word("title"), 320, row -> row.product().title(), shown),
                Comparator.comparingInt(row -> row.place().title()));
        orders.put(
                Columns.text(word("family"), 144, row -> row.product().family(), shown),
                Comparator.comparingInt(row -> row.place().family()));
        orders.put(
                Columns.value(word("first"), 124, row -> row.sold().first(), formats::date),
                Comparator.comparingLong(row -> day(row.sold().first())));
        orders.put(
                Columns.value(word("last"), 124, row -> row.sold().last(), formats::date),
                Comparator.comparingLong(row -> day(row.sold().last())));
        orders.put(
                Columns.number(word("units"), 88, row -> row.sold().units(), formats::whole),
                Comparator.comparingLong(row -> row.sold().units()));
        orders.put(
                Columns.number(word("revenue"), 112, row -> row.sold().revenue(), value -> formats.decimal(value, 2)),
                Comparator.comparingDouble(row -> row.sold().revenue()));
    }

    /** What only the shop's own catalogue tells. */
    private void factColumns() {
        Formats formats = look.formats();
        Comparator<String> shown = Comparator.naturalOrder();
        fact(Columns.text(word("brand"), 112, CatalogueRow::brand, shown), Comparator.comparing(CatalogueRow::brand));
        fact(
                Columns.text(word("category"), 176, CatalogueRow::category, shown),
                Comparator.comparing(CatalogueRow::category));
        fact(
                Columns.number(word("price"), 88, CatalogueRow::price, value -> formats.decimal(value, 2)),
                Comparator.comparingDouble(CatalogueRow::price));
        fact(
                Columns.number(word("stock"), 80, CatalogueRow::stock, formats::whole),
                Comparator.comparingDouble(CatalogueRow::stock));
    }

    private void fact(TableColumn<CatalogueRow, ?> column, Comparator<CatalogueRow> order) {
        facts.add(column);
        orders.put(column, order);
    }

    private void showFacts(boolean listed) {
        table.getColumns().removeAll(facts);
        if (listed) {
            table.getColumns().addAll(FACTS_AT, facts);
        }
        table.setColumnResizePolicy(
                listed
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    /** Sorts the rows themselves: the table's own way compares cell by cell, a hundred times slower. */
    private boolean sort() {
        Comparator<CatalogueRow> order = null;
        for (TableColumn<CatalogueRow, ?> column : table.getSortOrder()) {
            Comparator<CatalogueRow> next = orders.get(column);
            if (next != null) {
                Comparator<CatalogueRow> turned =
                        column.getSortType() == TableColumn.SortType.DESCENDING ? next.reversed() : next;
                order = order == null ? turned : order.thenComparing(turned);
            }
        }
        model.arrange(order == null ? Comparator.comparingInt(row -> row.place().code()) : order);
        return true;
    }

    private String counted() {
        Life which = model.lifeProperty().get();
        String found = look.messages().text("data.catalogue.count", model.rows().size(), model.size());
        return model.turn(which)
                        .map(look.formats()::date)
                        .map(day -> told(which, day))
                        .orElse("")
                + found;
    }

    private String told(Life which, String day) {
        String key = which == Life.FRESH ? "data.catalogue.since" : "data.catalogue.before";
        return look.messages().text(key, day) + " · ";
    }

    private String word(String column) {
        return look.messages().name("data.catalogue", column);
    }
}
