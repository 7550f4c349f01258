package solstice.ui.season;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.workflow.season.SeriesKey;
import solstice.workflow.season.SeriesKey.Level;
import solstice.workflow.season.SeriesNode;

/** Assortment, families with their products, and segments, with the strength of each one's season. */
public final class SeriesTreeView extends Screen {
    private final SeasonsViewModel model;
    private final Look look;
    private final ListChangeListener<SeriesNode> onSeries = change -> fill();

    @FXML
    private TreeTableView<SeriesNode> tree;

    public SeriesTreeView(SeasonsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        TreeTableColumn<SeriesNode, Number> strength = strengthColumn();
        tree.getColumns().add(nameColumn());
        tree.getColumns().add(strength);
        tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        strength.setSortType(TreeTableColumn.SortType.DESCENDING);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        follow(tree.getSelectionModel().selectedItemProperty(), this::select);
        model.series().addListener(new WeakListChangeListener<>(onSeries));
        fill();
    }

    private TreeTableColumn<SeriesNode, String> nameColumn() {
        TreeTableColumn<SeriesNode, String> column =
                new TreeTableColumn<>(look.messages().text("season.tree.series"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(name(row.getValue().getValue())));
        column.setComparator(look.formats().byName());
        column.setCellFactory(made -> new SeriesCell());
        column.setPrefWidth(208);
        return column;
    }

    private String name(SeriesNode node) {
        return node.key().level() == Level.ASSORTMENT ? look.messages().text("season.tree.assortment") : node.name();
    }

    private TreeTableColumn<SeriesNode, Number> strengthColumn() {
        TreeTableColumn<SeriesNode, Number> column =
                new TreeTableColumn<>(look.messages().text("season.tree.strength"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue().strength()));
        column.setComparator((a, b) -> Double.compare(known(a), known(b)));
        column.setCellFactory(made -> new StrengthCell(look.formats()));
        column.setPrefWidth(88);
        column.getStyleClass().add("number-column");
        return column;
    }

    /** Series too short to tell come last, whatever their strength might be. */
    private static double known(Number strength) {
        return Double.isNaN(strength.doubleValue()) ? -1 : strength.doubleValue();
    }

    /** The series that are selected. */
    Set<SeriesKey> selected() {
        Set<SeriesKey> keys = new HashSet<>();
        for (TreeItem<SeriesNode> item : tree.getSelectionModel().getSelectedItems()) {
            keys.add(item.getValue().key());
        }
        return keys;
    }

    private void fill() {
        Map<SeriesKey, TreeItem<SeriesNode>> items = new HashMap<>();
        TreeItem<SeriesNode> root = null;
        for (SeriesNode node : model.series()) {
            TreeItem<SeriesNode> item = new TreeItem<>(node);
            items.put(node.key(), item);
            if (node.parent() == null) {
                root = root == null ? item : root;
            } else {
                Objects.requireNonNull(items.get(node.parent()), "a series comes after its parent")
                        .getChildren()
                        .add(item);
            }
        }
        show(root, items.get(model.chosenProperty().get()));
    }

    private void show(@Nullable TreeItem<SeriesNode> root, @Nullable TreeItem<SeriesNode> chosen) {
        tree.setRoot(root);
        if (root != null) {
            root.setExpanded(true);
            if (tree.getSortOrder().isEmpty()) {
                // not before there is a root: a tree that cannot sort yet forgets the order it was given
                tree.getSortOrder().add(tree.getColumns().get(1));
            }
            tree.sort();
            tree.getSelectionModel().clearSelection();
            tree.getSelectionModel().select(chosen == null ? root : chosen);
        }
    }

    private void select(@Nullable TreeItem<SeriesNode> item) {
        if (item != null) {
            model.choose(item.getValue().key());
        }
    }
}
