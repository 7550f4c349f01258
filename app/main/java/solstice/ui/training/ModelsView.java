package solstice.ui.training;

import java.util.Comparator;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import solstice.recommender.ModelCard;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;

/** The models of the project, each with where it comes from. */
public final class ModelsView extends Screen {
    private final TrainingViewModel model;
    private final Look look;

    @FXML
    private TableView<ModelCard> table;

    public ModelsView(TrainingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        Formats formats = look.formats();
        table.getColumns().add(Columns.number(word("id"), 48, ModelCard::id, formats::whole));
        table.getColumns()
                .add(Columns.text(
                        word("trained"), 208, card -> formats.moment(card.trainedAt()), Comparator.naturalOrder()));
        table.getColumns()
                .add(Columns.text(word("asof"), 136, card -> formats.date(card.asOf()), Comparator.naturalOrder()));
        table.getColumns().add(Columns.number(word("epochs"), 72, ModelCard::epochs, formats::whole));
        table.getColumns().add(Columns.number(word("seed"), 72, ModelCard::seed, value -> "%.0f".formatted(value)));
        table.getColumns().add(Columns.text(word("device"), 80, ModelCard::device, Comparator.naturalOrder()));
        table.getColumns().add(Columns.number(word("loss"), 80, ModelCard::loss, value -> formats.decimal(value, 3)));
        table.getColumns()
                .add(Columns.number(word("ndcg"), 96, ModelCard::validationNdcg, value -> formats.decimal(value, 4)));
        table.getColumns().add(Columns.number(word("parameters"), 112, ModelCard::parameters, formats::whole));
        table.getColumns().add(Columns.number(word("seconds"), 80, ModelCard::seconds, formats::duration));
        table.getColumns().add(Columns.text(word("state"), 96, this::state, formats.byName()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(new Label(look.messages().text("model.none")));
        table.setItems(model.models());
        TableCopy.install(table, look.messages().text("table.copy"));
    }

    private String state(ModelCard card) {
        return look.messages().name("model.state", card.cancelled() ? "part" : "whole");
    }

    private String word(String column) {
        return look.messages().name("model.column", column);
    }
}
