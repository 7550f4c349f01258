package solstice.ui.whatif;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import solstice.retail.Feedback.Verdict;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;

/** The segment's list, on which answers are supposed by button or by key. */
public final class AnswersView extends Screen {
    private final WhatIfViewModel model;
    private final Look look;

    @FXML
    private TableView<Answer> table;

    public AnswersView(WhatIfViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        Formats formats = look.formats();
        table.setPlaceholder(new Label(look.messages().text("whatif.list.empty")));
        table.getColumns()
                .add(Columns.number(word("rank"), 56, answer -> answer.item().rank(), formats::whole));
        table.getColumns()
                .add(Columns.text(
                        word("product"), 184, answer -> answer.item().product().title(), formats.byName()));
        table.getColumns()
                .add(Columns.number(
                        word("probability"),
                        72,
                        answer -> answer.item().probability(),
                        share -> formats.percent(share, 1)));
        table.getColumns().add(column(word("answer"), 112, () -> new VerdictCell(model, look.messages())));
        table.getColumns().add(column(word("share"), 88, ShareCell::new));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.answers());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        Answer answer = table.getSelectionModel().getSelectedItem();
        if (answer == null || key.isShortcutDown()) {
            return;
        }
        for (Verdict verdict : Supposition.VERDICTS) {
            if (key.getCode() == Supposition.key(verdict)) {
                model.suppose(answer, verdict);
                key.consume();
            }
        }
    }

    private String word(String column) {
        return look.messages().name("whatif.column", column);
    }

    private static TableColumn<Answer, Answer> column(
            String title, double width, Supplier<TableCell<Answer, Answer>> cell) {
        TableColumn<Answer, Answer> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> cell.get());
        column.setPrefWidth(width);
        return column;
    }
}
