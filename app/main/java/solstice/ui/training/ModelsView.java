package solstice.ui.training;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import solstice.recommender.ModelCard;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.models.ModelComparison;
import solstice.workflow.models.ModelComparison.Line;
import solstice.workflow.models.ModelVersion;

/** The models of the project, each with where it comes from; the one in use can be chosen, two can be compared. */
public final class ModelsView extends Screen {
    private final ModelsViewModel model;
    private final Look look;

    @FXML
    private TableView<ModelVersion> table;

    @FXML
    private Button restore;

    @FXML
    private Button compare;

    @FXML
    private Button delete;

    @FXML
    private Button undo;

    @FXML
    private Button exporting;

    @FXML
    private Button importing;

    @FXML
    private Label compared;

    public ModelsView(ModelsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        columns();
        table.setPlaceholder(new Label(look.messages().text("model.none")));
        table.setItems(model.versions());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var selected = table.getSelectionModel().getSelectedItems();
        var count = Bindings.size(selected);
        table.setContextMenu(new ContextMenu());
        command(restore, count.isNotEqualTo(1), () -> model.restore(selected.get(0)));
        command(compare, count.isNotEqualTo(2), () -> model.compare(selected.get(0), selected.get(1)));
        command(delete, count.lessThan(1), () -> model.delete(present(selected)));
        command(exporting, count.isNotEqualTo(1), () -> model.exportOne(selected.get(0)));
        undo.setOnAction(pressed -> model.undo());
        undo.disableProperty().bind(model.undoableProperty().not());
        importing.setOnAction(pressed -> model.importSome());
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                model.delete(present(selected));
            } else if (key.getCode() == KeyCode.Z && key.isShortcutDown()) {
                model.undo();
            }
        });
        TableCopy.install(table, look.messages().text("table.copy"));
        compared.managedProperty().bind(compared.textProperty().isNotEmpty());
        follow(model.comparisonProperty(), this::show);
    }

    /** A copy: what is selected changes while the models are read anew. */
    private static List<ModelVersion> present(ObservableList<ModelVersion> selected) {
        return List.copyOf(selected);
    }

    /** By its button, and by a line of the table's own menu. */
    private void command(Button button, BooleanBinding unfit, Runnable work) {
        button.setOnAction(pressed -> work.run());
        button.disableProperty().bind(unfit);
        MenuItem item = new MenuItem(button.getText());
        item.setOnAction(chosen -> work.run());
        item.disableProperty().bind(unfit);
        table.getContextMenu().getItems().add(item);
    }

    private void columns() {
        Formats formats = look.formats();
        figure("id", 48, ModelCard::id, formats::whole);
        value("trained", 208, ModelCard::trainedAt, formats::moment);
        value("asof", 136, ModelCard::asOf, formats::date);
        figure("epochs", 72, ModelCard::epochs, formats::whole);
        figure("seed", 72, ModelCard::seed, value -> "%.0f".formatted(value));
        value("device", 120, ModelCard::device, device -> device);
        figure("loss", 80, ModelCard::loss, value -> formats.decimal(value, 3));
        figure("ndcg", 96, ModelCard::validationNdcg, value -> formats.decimal(value, 4));
        figure("parameters", 112, ModelCard::parameters, formats::whole);
        figure("seconds", 80, ModelCard::seconds, formats::duration);
        table.getColumns().add(Columns.text(word("state"), 112, this::state, formats.byName()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    private void figure(String name, double width, ToDoubleFunction<ModelCard> value, DoubleFunction<String> words) {
        table.getColumns()
                .add(Columns.number(word(name), width, version -> value.applyAsDouble(version.card()), words));
    }

    private <V extends Comparable<? super V>> void value(
            String name, double width, Function<ModelCard, V> value, Function<V, String> words) {
        table.getColumns().add(Columns.value(word(name), width, version -> value.apply(version.card()), words));
    }

    private String state(ModelVersion version) {
        return look.messages()
                .name(
                        "model.state",
                        version.current() ? "current" : version.card().cancelled() ? "part" : "whole");
    }

    private void show(@Nullable ModelComparison found) {
        if (found == null) {
            compared.setText("");
            return;
        }
        Formats formats = look.formats();
        String settings = found.settings().stream()
                .filter(Line::differs)
                .map(line -> line.name() + " " + line.one() + " / " + line.other())
                .collect(Collectors.joining(", "));
        compared.setText(look.messages()
                .text(
                        "model.compared",
                        found.one().id(),
                        found.other().id(),
                        formats.percent(found.shared(), 0),
                        formats.percent(found.sameFirst(), 0),
                        settings.isEmpty() ? look.messages().text("model.compared.same") : settings));
    }

    private String word(String column) {
        return look.messages().name("model.column", column);
    }
}
