package solstice.ui.campaign;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;
import solstice.ui.common.plan.PlannedLists;
import solstice.ui.common.plan.SegmentNames;

/** All lists as one table, to be sorted by any column and copied into a spreadsheet. */
public final class ListTableView extends Screen {
    private final CampaignViewModel model;
    private final Look look;
    private final RecommendationWords words;
    private final SegmentNames names;
    private final ObservableList<Pick> rows = FXCollections.observableArrayList();
    private ReasonBar.Scale scale = new ReasonBar.Scale(1, 1);

    @FXML
    private TableView<Pick> table;

    public ListTableView(CampaignViewModel model, Look look) {
        this.model = model;
        this.look = look;
        words = new RecommendationWords(look.messages());
        names = new SegmentNames(look.messages());
    }

    @FXML
    private void initialize() {
        addColumns();
        SortedList<Pick> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        new RuleKeys(model, look.messages())
                .install(table, () -> table.getSelectionModel().getSelectedItem());
        TableCopy.install(table, look.messages().text("table.copy"));
        follow(model.plan().listsProperty(), this::show);
        table.getSelectionModel().selectedItemProperty().subscribe((former, pick) -> {
            if (pick != null) {
                model.pick(pick);
            }
        });
    }

    private void addColumns() {
        Formats formats = look.formats();
        table.getColumns()
                .add(Columns.text(
                        word("segment"), 120, pick -> names.of(pick.list().segment()), formats.byName()));
        table.getColumns()
                .add(Columns.number(word("rank"), 56, pick -> pick.item().rank(), formats::whole));
        table.getColumns().add(Columns.text(word("code"), 80, Pick::code, Comparator.naturalOrder()));
        table.getColumns()
                .add(Columns.text(
                        word("title"), 256, pick -> pick.item().product().title(), formats.byName()));
        table.getColumns()
                .add(Columns.text(
                        word("family"), 112, pick -> pick.item().product().family(), formats.byName()));
        table.getColumns()
                .add(Columns.number(word("probability"), 88, pick -> pick.item().probability(), words::probability));
        table.getColumns()
                .add(Columns.number(word("season"), 72, pick -> pick.item().seasonIndex(), words::times));
        table.getColumns().add(why());
        table.getColumns().add(pinned());
    }

    private String word(String column) {
        return look.messages().name("campaign.column", column);
    }

    private TableColumn<Pick, String> why() {
        TableColumn<Pick, String> column =
                Columns.text(word("why"), 152, pick -> words.sum(pick.item().reasons()), Comparator.naturalOrder());
        column.setSortable(false);
        column.setCellFactory(made -> new DrawnCell<>(new ReasonBar()) {
            @Override
            void draw(ReasonBar node, Pick pick) {
                node.show(pick.item().reasons(), scale);
            }
        });
        return column;
    }

    private TableColumn<Pick, String> pinned() {
        TableColumn<Pick, String> column =
                Columns.text("", 40, pick -> pick.item().pinned() ? word("pinned") : "", Comparator.reverseOrder());
        column.setCellFactory(made -> new DrawnCell<>(new FontIcon("mdi2p-pin")) {
            @Override
            void draw(FontIcon node, Pick pick) {
                node.setVisible(pick.item().pinned());
            }
        });
        return column;
    }

    private void show(@Nullable PlannedLists planned) {
        Pick before = model.pickedProperty().get();
        List<Pick> picks = planned == null
                ? List.of()
                : planned.lists().stream()
                        .flatMap(list -> list.recommendations().stream().map(item -> new Pick(list, item)))
                        .toList();
        scale = ReasonBar.Scale.of(picks.stream().map(Pick::item).toList());
        rows.setAll(picks);
        table.getSelectionModel().clearSelection();
        if (before != null) {
            table.getSelectionModel().select(before);
        }
    }

    /** A cell that draws instead of writing; its value is what copying takes. */
    private abstract static class DrawnCell<N extends Node> extends TableCell<Pick, String> {
        private final N node;

        DrawnCell(N node) {
            this.node = node;
        }

        abstract void draw(N node, Pick pick);

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            Pick pick = empty || getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(pick == null ? null : node);
            if (pick != null) {
                draw(node, pick);
            }
        }
    }
}
